import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { Segmented } from '@/ui/choices/segmented'
import { addDays, civilDate } from '@domain/kernel/china-time'
import { lastDayOf, MEASURE_BEGINS_WITHIN_DAYS, MEASURE_DAYS_AT_MOST } from '@domain/verification/measure-form'
import { observer } from 'mobx-react-lite'
import { DateField } from '@/pages/date-field/date-field'
import { useCase } from '../case'
import type { MeasureProps } from './measure-props'

/** As measures last; one that is due is extended by as many from today. */
const LENGTHS = [3, 7, 14] as const

/** From when to when: picked, not typed. */
export const MeasureDays = observer(function MeasureDays({ form: { from = '', to = '' }, set, faultOf }: MeasureProps) {
  const { one } = useCase()
  const { clock } = useStores()
  const { measure: words } = staffTexts().street
  const today = civilDate(clock.now)
  const begins = one.isDue || from === '' ? today : from
  const days = { today, placeholder: words.choose }
  return (
    <>
      <DateField
        {...days}
        id="measure-from"
        label={words.from}
        value={from}
        most={addDays(today, MEASURE_BEGINS_WITHIN_DAYS)}
        onChange={(day) => set({ from: day })}
        error={faultOf('from', words.fromFault)}
      />
      <DateField
        {...days}
        id="measure-to"
        label={words.to}
        value={to}
        least={from}
        most={from === '' ? undefined : addDays(from, MEASURE_DAYS_AT_MOST - 1)}
        onChange={(day) => set({ to: day })}
        error={faultOf('to', words.toFault)}
      />
      <Segmented
        id="measure-days"
        label={words.length}
        value={LENGTHS.find((length) => to === lastDayOf(begins, length))}
        options={LENGTHS.map((length) => ({ value: length, title: words.days(length) }))}
        onChange={(length) => set({ from: from === '' ? today : from, to: lastDayOf(begins, length) })}
      />
    </>
  )
})
