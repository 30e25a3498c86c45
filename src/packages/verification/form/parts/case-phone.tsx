import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'

const PHONE_LENGTH = 11

/** By which number the grid worker reaches the person. */
export const CasePhone = observer(function CasePhone() {
  const form = useForm()
  const { form: words } = verificationTexts()
  return (
    <Field
      id="case-phone"
      label={words.phone}
      placeholder={words.phonePlaceholder}
      maxLength={PHONE_LENGTH}
      value={form.form.phone ?? ''}
      onChange={(typed) => form.set({ phone: typed })}
      error={faultOf(form, 'phone', words.phoneFault)}
    />
  )
})
