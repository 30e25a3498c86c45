import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/choices/segmented'
import {
  ARRIVAL_DAYS_AT_MOST,
  ARRIVAL_MEASURES,
  type ArrivalMeasure,
  type ArrivalRule,
  fitsArrival,
  isSameArrival,
  type RiskLevel,
} from '@domain/policy/measures.table'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { EditorProps } from './draft'
import { TextPair } from './text-pair'
import { measureName } from './words'

interface Props extends EditorProps {
  level: RiskLevel
  rule: ArrivalRule
}

const DAYS_LENGTH = 2
/** What a measure lasts that was none before. */
const USUAL_DAYS = 7
const daysOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : NaN)

/** Measure, days and text of one level of risk. */
export const ArrivalEditor = observer(function ArrivalEditor({ level, rule, onDraft, isTried }: Props) {
  const words = policyTexts()
  const [typed, setTyped] = useState(rule)
  const [days, setDays] = useState(String(rule.days))
  const [isWhole, setWhole] = useState(true)
  const change = (more: Partial<ArrivalRule>, whole = isWhole) => {
    const next = { ...typed, ...more }
    setTyped(next)
    setWhole(whole)
    if (!whole || !fitsArrival(next)) return onDraft('incomplete')
    onDraft(isSameArrival(next, rule) ? 'unchanged' : { arrival: { [level]: next } })
  }
  const type = (text: string) => {
    setDays(text)
    change({ days: daysOf(text) })
  }
  const choose = (measure: ArrivalMeasure) => {
    const lasts = measure === 'none' ? 0 : typed.days || USUAL_DAYS
    setDays(String(lasts))
    change({ measure, days: lasts })
  }
  const options = ARRIVAL_MEASURES.map((value) => ({ value, title: measureName(value) }))
  return (
    <>
      <Segmented isWrapping id="measure" label={words.measure} value={typed.measure} options={options} onChange={choose} />
      {typed.measure !== 'none' && (
        <Field
          id="days"
          label={words.days}
          value={days}
          onChange={type}
          placeholder={words.daysWrong(ARRIVAL_DAYS_AT_MOST)}
          type="number"
          maxLength={DAYS_LENGTH}
          error={fitsArrival({ ...typed, text: rule.text }) ? undefined : words.daysWrong(ARRIVAL_DAYS_AT_MOST)}
        />
      )}
      <TextPair text={typed.text} before={rule.text} onChange={(text, whole) => change({ text }, whole)} isTried={isTried} />
    </>
  )
})
