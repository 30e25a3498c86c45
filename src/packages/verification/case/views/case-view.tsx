import { CASE_EVENT_WORDS, CASE_STATE_WORDS, healthWords, stepWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { isClosed } from '@domain/verification/case'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Gathering } from '../parts/gathering'
import '../index.scss'

/** 限制聚集 is what 日常健康监测 comes to. */
const isGatheringRestricted = ({ state, measure }: OwnCase) => state === 'controlled' && measure?.kind === 'monitoring'

interface Props {
  own: OwnCase
  onWithdraw: () => void
  onAgain: () => void
  /** After the state: what can still be handed in, and what was. */
  children: ReactNode
}

/** The step that sent the form back to the person, until they have changed it. */
const sentBackBy = ({ history, can }: OwnCase) => {
  const newest = history[history.length - 1]
  return can.change && newest?.event === 'ask-to-complete' ? newest : undefined
}

/** State, measure, what is still in the person's hands, and what happened. */
export const CaseView = observer(function CaseView({ own, onWithdraw, onAgain, children }: Props) {
  const { navigation } = useStores()
  const person = String(useRouter().params.person)
  const { own: words } = verificationTexts()
  const { moment } = texts().times
  const sentBack = sentBackBy(own)
  const change = (
    <Button id="case-change" onPress={() => navigation.open('verify', { person, change: '1' })}>
      {words.change}
    </Button>
  )
  return (
    <>
      {sentBack && (
        <Notice tone="warn" title={words.toComplete} text={words.toCompleteText(stepWords(sentBack).detail)}>
          {change}
        </Notice>
      )}
      <Card>
        <View className="case__label">{words.state}</View>
        <View id="case-state" className="case__state" {...spoken({ role: 'heading' })}>
          {say(sentBack ? CASE_EVENT_WORDS[sentBack.event] : CASE_STATE_WORDS[own.state])}
        </View>
        <View className="case__time">{moment(own.changedAt)}</View>
        {own.negativeTest && <Notice tone="good" text={words.negative} />}
        {own.can.change && <Notice tone="info" text={words.waiting} />}
        {own.can.change && !sentBack && change}
        {own.can.withdraw && (
          <Button id="case-withdraw" kind="secondary" onPress={onWithdraw}>
            {words.withdraw}
          </Button>
        )}
        {isClosed(own.state) && (
          <Button id="case-new" kind="secondary" onPress={onAgain}>
            {words.again}
          </Button>
        )}
      </Card>
      {children}
      {own.measure && <Measure measure={own.measure} endedAt={isClosed(own.state) ? endOf(own) : undefined} />}
      <Health notes={own.healthNotes} />
      {isGatheringRestricted(own) && <Gathering />}
      <History steps={own.history} />
    </>
  )
})

/** The newest day first; nothing before the first note. */
const Health = observer(function Health({ notes }: { notes: OwnCase['healthNotes'] }) {
  if (notes.length === 0) return null
  return (
    <Card>
      <View className="case__label">{verificationTexts().own.health}</View>
      <View>
        {[...notes].reverse().map((note) => (
          <ListRow key={note.day} title={note.day} detail={healthWords(note)} />
        ))}
      </View>
    </Card>
  )
})

/** What happened, the newest first. */
const History = observer(function History({ steps }: { steps: OwnCase['history'] }) {
  return (
    <Card>
      <View className="case__label">{verificationTexts().own.history}</View>
      <View>
        {[...steps].reverse().map((step) => (
          <ListRow key={`${step.at}${step.event}`} {...stepWords(step)} note={texts().times.moment(step.at)} />
        ))}
      </View>
    </Card>
  )
})

/** When the measure of a closed case ended; what is handed in or confirmed later does not move it. */
const endOf = ({ history, changedAt }: OwnCase) => [...history].reverse().find(({ event }) => event === 'end')?.at ?? changedAt

interface MeasureProps {
  measure: NonNullable<OwnCase['measure']>
  endedAt: Instant | undefined
}

/** 管控: which, where, who answers for it and how to reach them; one that has ended binds nobody and says until when it did. */
const Measure = observer(function Measure({ measure, endedAt }: MeasureProps) {
  const { phone } = useStores()
  const { own: words } = verificationTexts()
  const { moment } = texts().times
  return (
    <Card>
      <View className="case__label">{endedAt === undefined ? words.measure : words.measureEnded}</View>
      <View className="case__state">{say(MEASURE_NAMES[measure.kind])}</View>
      {endedAt !== undefined && <Notice tone="info" text={words.endedAt(moment(endedAt))} />}
      <View>
        <ListRow title={words.place} detail={measure.place} />
        <ListRow title={words.responsible} detail={measure.responsible} note={measure.phone} />
        <ListRow title={words.period} detail={words.days(measure.from, endedAt === undefined ? measure.to : civilDate(endedAt))} />
      </View>
      {endedAt === undefined && (
        <Button id="case-call" kind="secondary" onPress={() => phone.call(measure.phone)}>
          {words.call(measure.responsible)}
        </Button>
      )}
    </Card>
  )
})
