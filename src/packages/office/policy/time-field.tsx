import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { Field } from '@/ui/field/field'
import { parseChina } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
}

/** A China time, typed to the minute. */
export const TimeField = observer(function TimeField({ id, label, value, onChange }: Props) {
  const words = policyTexts()
  const error = parseChina(`${value}:00`) === undefined ? words.timeWrong : undefined
  return (
    <Field
      id={id}
      label={label}
      value={value}
      onChange={onChange}
      placeholder={words.timePlaceholder}
      type="text"
      maxLength={16}
      error={error}
    />
  )
})
