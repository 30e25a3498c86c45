import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { ARRIVAL_DAYS, type ArrivalNumbers } from '@/stores/office/statistics.store'
import { daysFrom } from '@domain/declaration/arrival-numbers'
import { NumberCard } from './number-card'
import { arrivalsTable } from './tables'

interface Props {
  numbers: ArrivalNumbers
  day: string
}

/** Who arrives from a day on, by where they come from. */
export function Arriving({ numbers, day }: Props) {
  const { title, lead } = statisticsTexts().arrivals
  return <NumberCard day={day} title={title} lead={lead(ARRIVAL_DAYS)} table={arrivalsTable(numbers, daysFrom(day, ARRIVAL_DAYS))} />
}
