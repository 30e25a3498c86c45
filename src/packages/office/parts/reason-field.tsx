import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { Field } from '@/ui/field/field'
import { saySomething } from '@domain/kernel/words'
import { observer } from 'mobx-react-lite'

const CHARACTERS = { least: 2, most: 100 }

export const isReason = (typed: string): boolean => saySomething(typed, CHARACTERS.least)

interface Props {
  value: string
  onChange: (reason: string) => void
  isTried: boolean
}

/** Why something is done: it stands in the record of the act. */
export const ReasonField = observer(function ReasonField({ value, onChange, isTried }: Props) {
  const words = accountTexts()
  return (
    <Field
      id="reason"
      label={words.reason}
      value={value}
      onChange={onChange}
      placeholder={words.reasonPlaceholder}
      type="text"
      maxLength={CHARACTERS.most}
      error={isTried && !isReason(value) ? words.reasonMissing : undefined}
    />
  )
})
