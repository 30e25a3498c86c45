import { useDeclaration } from '../declaration'
import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'

/** Room for a pasted `+86 138-5877-0021`. */
const LENGTH_AT_MOST = 20

export const PhoneField = observer(function PhoneField() {
  const declaration = useDeclaration()
  const { declare } = itineraryTexts()
  return (
    <Field
      id="phone"
      label={declare.phone}
      placeholder={declare.phonePlaceholder}
      hint={declare.phoneHint}
      maxLength={LENGTH_AT_MOST}
      value={declaration.phone}
      onChange={declaration.setPhone}
      onLeave={declaration.leavePhone}
      error={declaration.phoneLack && declare.phoneFaults[declaration.phoneLack]}
    />
  )
})
