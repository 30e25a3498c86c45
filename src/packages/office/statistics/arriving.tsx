import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import type { ArrivalNumbers } from '@/stores/office/statistics.store'
import { weekOf } from '@domain/declaration/arrival-numbers'
import { NumberCard } from './number-card'
import { arrivalsTable } from './tables'

interface Props {
  numbers: ArrivalNumbers
  day: string
}

/** Who arrives in the week of a day, by where they come from. */
export function Arriving({ numbers, day }: Props) {
  const { title, lead } = statisticsTexts().arrivals
  const days = weekOf(day)
  return <NumberCard day={days[0]} title={title} lead={lead(days[0], days[days.length - 1])} table={arrivalsTable(numbers, days)} />
}
