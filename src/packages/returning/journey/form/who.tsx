import { returningTexts } from '@/i18n/packages/returning/texts'
import { Toggles } from '@/ui/choices/toggles'
import { Field } from '@/ui/field/field'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../journey'
import { useTravellers } from '../use-travellers'
import { Step } from './step'
import './form.scss'

const PHONE_LENGTH = 11

/** Who travels, and by which number the street reaches them. */
export const Who = observer(function Who() {
  const form = useForm()
  const { people, nameOf } = useTravellers()
  const { form: words } = returningTexts()
  return (
    <Step>
      <View>
        <Toggles
          id="traveller"
          label={words.people}
          values={form.journey.people}
          options={people.map((person) => ({ value: person, title: nameOf(person) }))}
          onChange={(chosen) => form.set({ people: chosen })}
          error={faultOf(form, 'people')}
        />
        <View className="journey-form__hint">{words.peopleHint}</View>
      </View>
      <Field
        id="journey-phone"
        label={words.phone}
        placeholder={words.phonePlaceholder}
        hint={words.phoneHint}
        maxLength={PHONE_LENGTH}
        value={form.journey.phone}
        onChange={(phone) => form.set({ phone })}
        error={faultOf(form, 'phone')}
      />
    </Step>
  )
})
