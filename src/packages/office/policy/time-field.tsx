import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { DateField } from '@/pages/date-field/date-field'
import { useStores } from '@/pages/stores'
import { ChoiceField } from '@/ui/field/choice-field'
import { type Group, TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { civilDate, HOUR, type Instant, parseChina, stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

interface Props {
  id: string
  label: string
  value: Instant
  onChange: (at: Instant) => void
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
const QUARTERS = ['00', '15', '30', '45']

/** The beginning of the hour: what a time to come is set to before anybody chooses. */
export const wholeHour = (at: Instant): Instant => Math.floor(at / HOUR) * HOUR

/** A time to come in China: its day from the calendar, its hour and quarter from a list. */
export const TimeField = observer(function TimeField({ id, label, value, onChange }: Props) {
  const { clock } = useStores()
  const words = policyTexts()
  const [isPicking, setPicking] = useState(false)
  const [day = '', time = ''] = stampOf(value).split(' ')
  const today = civilDate(clock.now)
  const groups: Group[] = HOURS.map((hour) => ({
    ...{ code: hour, name: words.hourOf(Number(hour)) },
    items: QUARTERS.map((quarter) => ({ code: `${hour}:${quarter}`, name: `${hour}:${quarter}` })),
  }))
  const take = (chosenDay: string, chosenTime: string) => onChange(parseChina(`${chosenDay} ${chosenTime}:00`) ?? value)
  return (
    <View className="policy-time">
      <DateField
        id={`${id}-day`}
        label={label}
        value={day}
        placeholder=""
        today={today}
        least={today}
        onChange={(chosen) => take(chosen, time)}
      />
      <ChoiceField id={`${id}-time`} label={words.clock} placeholder="" value={time} onPress={() => setPicking(true)} />
      {isPicking && (
        <TwoStepSheet
          title={words.clock}
          groups={groups}
          value={time}
          back={words.backToHours}
          onChoose={(chosen) => take(day, chosen)}
          onClose={() => setPicking(false)}
        />
      )}
    </View>
  )
})
