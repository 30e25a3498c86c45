import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { ChoiceField } from '@/ui/field/choice-field'
import { Field } from '@/ui/field/field'
import type { Receiver } from '@domain/declaration/journey'
import { isStreet, streetName } from '@domain/divisions'
import { ADDRESS_AT_MOST } from '@domain/verification/form'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../journey'
import { Step } from './step'
import type { Picked } from './use-picker'
import './form.scss'

const NAME_LENGTH_AT_MOST = 30
const PHONE_LENGTH = 11
const NOBODY: Receiver = { name: '', phone: '' }

/** Where in Wenzhou, and who receives them. */
export const Home = observer(function Home({ onPick }: { onPick: (picked: Picked) => void }) {
  const form = useForm()
  const { form: words } = returningTexts()
  const { street, address, receiver } = form.journey
  const { name, phone } = receiver ?? NOBODY
  const receive = (change: Partial<Receiver>) => {
    const next = { name, phone, ...change }
    form.set({ receiver: next.name === '' && next.phone === '' ? null : next })
  }
  return (
    <Step>
      <ChoiceField
        id="journey-street"
        label={words.street}
        placeholder={words.streetPlaceholder}
        value={isStreet(street) ? say(streetName(street)) : undefined}
        onPress={() => onPick('street')}
        error={faultOf(form, 'street')}
      />
      <Field
        id="journey-address"
        type="text"
        label={words.address}
        placeholder={words.addressPlaceholder}
        maxLength={ADDRESS_AT_MOST}
        value={address}
        onChange={(typed) => form.set({ address: typed })}
        error={faultOf(form, 'address')}
      />
      <View className="journey-form__group">
        <View className="journey-form__label">{words.receiver}</View>
        <Field
          id="receiver-name"
          type="text"
          label={words.receiverName}
          placeholder={words.receiverNamePlaceholder}
          maxLength={NAME_LENGTH_AT_MOST}
          value={name}
          onChange={(typed) => receive({ name: typed })}
        />
        <Field
          id="receiver-phone"
          label={words.receiverPhone}
          placeholder={words.phonePlaceholder}
          maxLength={PHONE_LENGTH}
          value={phone}
          onChange={(typed) => receive({ phone: typed })}
          error={faultOf(form, 'receiver')}
        />
      </View>
    </Step>
  )
})
