import { CASE_STATE_WORDS, markWords, stepWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { CaseRiskMark } from '@/pages/case-risk-mark'
import { problemOf } from '@/stores/loadable'
import type { StreetCase } from '@/stores/street/street-case.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { civilDate, startOfDay } from '@domain/kernel/china-time'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { QueueCard } from '../parts/queue-card'
import { useCase } from './case'
import { Health } from './parts/health'
import { Household } from './parts/household'
import { Moves } from './parts/moves'
import { Person } from './parts/person'
import { Pictures } from './parts/pictures'
import { Written } from './parts/written'

/** What is to be done, and beside it what was written and what happened. */
export const CaseView = observer(function CaseView() {
  const { store, queue, one } = useCase()
  const problem = problemOf(store.moving)
  return (
    <>
      <View className="street__side">
        <State />
        <QueueCard queue={queue} items={queue.of(one.case)} here={one.case} />
        {problem && (
          <Card>
            <ErrorNotice problem={problem} />
          </Card>
        )}
        <Household />
        <Moves />
        <Health />
      </View>
      <View className="street__main">
        <Person />
        <Written />
        <Pictures />
        <History />
      </View>
    </>
  )
})

/** Who and where it stands, and the measure there is. */
const State = observer(function State() {
  const { store, one } = useCase()
  const { street: words } = staffTexts()
  const { measure } = one
  const place = measure && (store.clear.place ?? measure.place)
  // Ended before its last day.
  const lastDay = one.state === 'ended' ? endedOn(one) : undefined
  return (
    <Card>
      <View className="street__name">{store.clear.name ?? one.maskedName}</View>
      <View id="street-state" className="street__title">
        {say(CASE_STATE_WORDS[one.state])}
      </View>
      <View className="street__detail">
        <CaseRiskMark risk={one.risk} />
        {markWords(one).join(' · ')}
      </View>
      {measure && (
        <View>
          <ListRow title={say(MEASURE_NAMES[measure.kind])} detail={`${measure.from} ${words.until(lastDay ?? measure.to)}`} />
          {place && <ListRow title={words.measure.place} detail={place} />}
          <ListRow title={words.case.responsible} detail={`${measure.responsible} ${measure.phone}`} />
        </View>
      )}
      {one.isDue && measure && <Notice tone="warn" text={words.case.due(texts().times.day(startOfDay(measure.to)))} />}
    </Card>
  )
})

const endedOn = ({ history }: Pick<StreetCase, 'history'>) => {
  const end = [...history].reverse().find(({ event }) => event === 'end')
  return end && civilDate(end.at)
}

const History = observer(function History() {
  const { one } = useCase()
  const { moment } = texts().times
  return (
    <Card>
      <View className="street__title">{staffTexts().street.case.history}</View>
      <View>
        {[...one.history].reverse().map((step) => (
          <ListRow key={`${step.at}${step.event}`} {...stepWords(step)} note={moment(step.at)} />
        ))}
      </View>
    </Card>
  )
})
