import { consentTexts } from '@/i18n/packages/consent/texts'
import type { ConsentStore } from '@/stores/consent.store'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'

/** Room for a pasted `+86 138-5877-0021`. */
const LENGTH_AT_MOST = 20

interface Props {
  id: string
  consent: ConsentStore
  hint?: string
}

/** The number whose travel is looked at. */
export const PhoneField = observer(function PhoneField({ id, consent, hint }: Props) {
  const words = consentTexts()
  return (
    <Field
      id={id}
      label={words.phone}
      placeholder={words.phonePlaceholder}
      hint={hint ?? words.phoneHint}
      maxLength={LENGTH_AT_MOST}
      value={consent.phone}
      onChange={consent.setPhone}
      onLeave={consent.leavePhone}
      error={consent.phoneLack && words.phoneFaults[consent.phoneLack]}
    />
  )
})
