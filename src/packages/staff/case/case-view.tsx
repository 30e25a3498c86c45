import { caseStateWords, dayWords, daysWords, markWords, timelineOf } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { CaseRiskMark } from '@/pages/case-risk-mark'
import { problemOf } from '@/stores/loadable'
import type { StreetCase } from '@/stores/street/street-case.store'
import { Answers } from '@/ui/answers/answers'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { Timeline } from '@/ui/timeline/timeline'
import { civilDate } from '@domain/kernel/china-time'
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
import { placeOf } from './place-of'

/** What is to be done, and beside it what was written and what happened. */
export const CaseView = observer(function CaseView() {
  const { store, queue, one } = useCase()
  const { case: words } = staffTexts().street
  const problem = problemOf(store.moving)
  return (
    <>
      <View className="street__side">
        {store.isNewer && <Notice tone="warn" title={words.newerTitle} text={words.newerText} />}
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
  // Ended before its last day.
  const lastDay = one.state === 'ended' ? endedOn(one) : undefined
  return (
    <Card>
      <View className="street__name">{store.clear.name ?? one.maskedName}</View>
      <View id="street-state" className="street__title">
        {caseStateWords(one)}
      </View>
      <View className="street__detail">
        <CaseRiskMark risk={one.risk} />
        {markWords(one).join(' · ')}
      </View>
      {measure && (
        <Answers
          answers={[
            { question: say(MEASURE_NAMES[measure.kind]), answer: daysWords({ from: measure.from, to: lastDay ?? measure.to }) },
            { question: words.measure.place, answer: placeOf(one, store.clear) ?? '' },
            { question: words.case.responsible, answer: `${measure.responsible} ${measure.phone}` },
          ]}
        />
      )}
      {one.isDue && measure && <Notice tone="warn" text={words.case.due(dayWords(measure.to))} />}
    </Card>
  )
})

const endedOn = ({ history }: Pick<StreetCase, 'history'>) => {
  const end = [...history].reverse().find(({ event }) => event === 'end')
  return end && civilDate(end.at)
}

const History = observer(function History() {
  const { one } = useCase()
  return (
    <Card>
      <View className="street__title">{staffTexts().street.case.history}</View>
      <Timeline steps={timelineOf(one.history, 'staff')} />
    </Card>
  )
})
