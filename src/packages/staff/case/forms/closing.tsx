import { dayWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { FieldError } from '@/ui/field/field-error'
import { Notice } from '@/ui/notice/notice'
import { type CivilDate, civilDate } from '@domain/kernel/china-time'
import { daysEarly } from '@domain/verification/measure-form'
import { TWO_CHECK_KEYS, TWO_CHECKS, type TwoCheck } from '@domain/verification/two-checks'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from '../../parts/reason-choice'
import { useCase } from '../case'
import { FormButtons } from './form-buttons'
import type { FormProps } from './form-props'

interface Props extends FormProps {
  event: 'end' | 'return'
}

/** 退回 or 结束管控: a 黄问号 only after 两查两问, a measure before its last day only for a reason; who stayed at home while the phone travelled is cleared. */
export const Closing = observer(function Closing({ event, onDone, onCancel }: Props) {
  const { store, one } = useCase()
  const { clock } = useStores()
  const { closing: words, case: caseWords } = staffTexts().street
  const { measure } = one
  const [checks, setChecks] = useState<readonly TwoCheck[]>([])
  const [didNotTravel, setDidNotTravel] = useState(false)
  const [reason, setReason] = useState('')
  const areChecked = !one.isQuestion || checks.length === TWO_CHECK_KEYS.length
  const early = event === 'end' ? earlyOf(measure, civilDate(clock.now)) : 0
  const asksReason = event === 'return' || early > 0
  const isReasoned = !asksReason || isReason(reason)
  const { isTried, tries, attempt } = useTried()

  const close = async () => {
    const why = reason.trim()
    const move =
      event === 'end'
        ? { event, checks: [...checks], ...(asksReason && { reason: why }) }
        : { event, checks: [...checks], didNotTravel, reason: why }
    if (attempt(areChecked && isReasoned) && (await store.move(move))) onDone()
  }

  return (
    <Card>
      <View className="street__title">{event === 'end' ? caseWords.end : caseWords.return}</View>
      <Early days={early} to={measure?.to} />
      {one.isQuestion && <TwoChecks checks={checks} onChange={setChecks} isMissing={isTried && !areChecked} />}
      {event === 'return' && (
        <CheckRow id="did-not-travel" label={words.didNotTravel} isChecked={didNotTravel} onChange={setDidNotTravel}>
          {words.didNotTravel}
        </CheckRow>
      )}
      {asksReason && <ReasonChoice of={event} value={reason} onChange={setReason} tries={tries} isMissing={isTried && !isReasoned} />}
      <FormButtons id="close" onConfirm={close} onCancel={onCancel} />
    </Card>
  )
})

interface TwoChecksProps {
  checks: readonly TwoCheck[]
  onChange: (checks: readonly TwoCheck[]) => void
  isMissing: boolean
}

/** 两查两问: each is ticked when it was done. */
const TwoChecks = observer(function TwoChecks({ checks, onChange, isMissing }: TwoChecksProps) {
  const { closing: words } = staffTexts().street
  const tick = (check: TwoCheck, isDone: boolean) => onChange(isDone ? [...checks, check] : checks.filter((other) => other !== check))
  return (
    <View>
      <View id="two-checks">{words.twoChecks}</View>
      {TWO_CHECK_KEYS.map((check) => (
        <CheckRow
          key={check}
          id={`check-${check}`}
          label={say(TWO_CHECKS[check])}
          isChecked={checks.includes(check)}
          onChange={(isDone) => tick(check, isDone)}
        >
          {say(TWO_CHECKS[check])}
        </CheckRow>
      ))}
      <FieldError error={isMissing ? words.fault : undefined} />
    </View>
  )
})

const earlyOf = (measure: { to: CivilDate } | null, today: CivilDate) => (measure ? daysEarly(measure, today) : 0)

/** That a measure which is ended now would run on. */
const Early = observer(function Early({ days, to }: { days: number; to: CivilDate | undefined }) {
  const { closing: words } = staffTexts().street
  return days > 0 && to !== undefined && <Notice tone="warn" title={words.early(days)} text={words.earlyText(dayWords(to))} />
})
