import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { ChoiceField } from '@/ui/field/choice-field'
import { Field } from '@/ui/field/field'
import { streetName } from '@domain/divisions'
import { ADDRESS_AT_MOST } from '@domain/verification/form'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { CasePhone } from './case-phone'
import { Step } from './step'

/** Where the grid worker finds the person. */
export const Home = observer(function Home({ onPick }: { onPick: () => void }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const { street = '', address = '' } = form.form
  return (
    <Step title={words.steps.home}>
      <ChoiceField
        id="street"
        label={words.street}
        placeholder={words.streetPlaceholder}
        value={street === '' ? undefined : say(streetName(street))}
        onPress={onPick}
        error={faultOf(form, 'street', words.streetFault)}
      />
      <Field
        id="address"
        type="text"
        label={words.address}
        placeholder={words.addressPlaceholder}
        maxLength={ADDRESS_AT_MOST}
        value={address}
        onChange={(typed) => form.set({ address: typed })}
        error={faultOf(form, 'address', words.addressFault)}
      />
      {form.asks('phone') && <CasePhone />}
    </Step>
  )
})
