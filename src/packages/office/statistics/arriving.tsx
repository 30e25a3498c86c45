import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { Arriving as Shown } from '@/stores/office/statistics.store'
import { hasBegun, weekOf } from '@domain/declaration/arrival-numbers'
import { type CivilDate, startOfDay } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'
import { NumberCard } from './number-card'
import { arrivalsTable } from './tables'

interface Props {
  arriving: Shown
  day: string
}

/** Who arrives in the week of a day, by where they come from, as it was counted once. */
export const Arriving = observer(function Arriving({ arriving: { numbers }, day }: Props) {
  const { clock } = useStores()
  const { title, lead, countedAt, notYet, never } = statisticsTexts().arrivals
  const days = weekOf(day)
  const { day: dayOf, moment } = texts().times
  const said = (civil: CivilDate) => dayOf(startOfDay(civil))
  const none = hasBegun(days, clock.now) ? never : notYet(said(days[0]))
  const counted = numbers ? countedAt(moment(numbers.countedAt)) : none
  const words = `${lead(said(days[0]), said(days[days.length - 1]))}${counted}`
  return <NumberCard day={days[0]} title={title} lead={words} table={numbers ? arrivalsTable(numbers, days) : undefined} />
})
