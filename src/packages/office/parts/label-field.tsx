import { officeTexts } from '@/i18n/packages/office/texts'
import { Field } from '@/ui/field/field'

const LENGTH_AT_MOST = 30

interface Props {
  value: string
  onChange: (label: string) => void
  isTried: boolean
}

export const isLabel = (typed: string): boolean => typed.trim() !== ''

/** Who is invited, in the office's words. */
export function LabelField({ value, onChange, isTried }: Props) {
  const words = officeTexts().desk
  return (
    <Field
      id="label"
      label={words.label}
      value={value}
      onChange={onChange}
      placeholder={words.labelPlaceholder}
      type="text"
      maxLength={LENGTH_AT_MOST}
      error={isTried && !isLabel(value) ? words.labelMissing : undefined}
    />
  )
}
