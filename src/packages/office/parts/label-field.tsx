import { officeTexts } from '@/i18n/packages/office/texts'
import { Field } from '@/ui/field/field'

const LENGTH_AT_MOST = 30

/** Who is invited, in the office's words. */
export function LabelField({ value, onChange }: { value: string; onChange: (label: string) => void }) {
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
    />
  )
}
