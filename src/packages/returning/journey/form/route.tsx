import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { DateField } from '@/pages/date-field/date-field'
import { Button } from '@/ui/button/button'
import { Toggles } from '@/ui/choices/toggles'
import { ChoiceField } from '@/ui/field/choice-field'
import { DAYS_AHEAD_AT_MOST, DAYS_ON_THE_WAY_AT_MOST, VIA_AT_MOST } from '@domain/declaration/journey'
import { addDays } from '@domain/kernel/china-time'
import { originName } from '@domain/verification/origins'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../journey'
import { Step } from './step'
import type { Picked } from './use-picker'
import './form.scss'

/** From where, through where, and when. */
export const Route = observer(function Route({ onPick }: { onPick: (picked: Picked) => void }) {
  const form = useForm()
  const { form: words } = returningTexts()
  const { from, via, departsOn, arrivesOn } = form.journey
  const days = { today: form.today, placeholder: words.chooseDay, most: addDays(form.today, DAYS_AHEAD_AT_MOST) }
  return (
    <Step>
      <ChoiceField
        id="journey-from"
        label={words.from}
        placeholder={words.choosePlace}
        value={from === '' ? undefined : say(originName(from))}
        onPress={() => onPick('from')}
        error={faultOf(form, 'from')}
      />
      <View className="journey-form__group">
        <Toggles
          id="via"
          label={words.via}
          values={via}
          options={via.map((place) => ({ value: place, title: say(originName(place)) }))}
          onChange={(places) => form.set({ via: places })}
          error={faultOf(form, 'via')}
        />
        <View className="journey-form__hint">{via.length === 0 ? words.viaHint : words.viaRemove}</View>
        {via.length < VIA_AT_MOST && (
          <Button id="add-via" kind="secondary" onPress={() => onPick('via')}>
            {words.addVia}
          </Button>
        )}
      </View>
      <DateField
        {...days}
        id="departs-on"
        label={words.departsOn}
        value={departsOn}
        least={addDays(form.today, -DAYS_ON_THE_WAY_AT_MOST)}
        onChange={(day) => form.set({ departsOn: day })}
        error={faultOf(form, 'departsOn')}
      />
      <DateField
        {...days}
        id="arrives-on"
        label={words.arrivesOn}
        value={arrivesOn}
        least={form.today}
        onChange={(day) => form.set({ arrivesOn: day })}
        error={faultOf(form, 'arrivesOn')}
      />
    </Step>
  )
})
