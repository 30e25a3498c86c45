import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import type { Arriving as Shown } from '@/stores/office/statistics.store'
import { weekOf } from '@domain/declaration/arrival-numbers'
import { formatChina } from '@domain/kernel/china-time'
import { NumberCard } from './number-card'
import { arrivalsTable } from './tables'

interface Props {
  arriving: Shown
  day: string
}

/** Who arrives in the week of a day, by where they come from, as it was counted once. */
export function Arriving({ arriving: { numbers }, day }: Props) {
  const { title, lead, countedAt, notYet } = statisticsTexts().arrivals
  const days = weekOf(day)
  const counted = numbers ? countedAt(formatChina(numbers.countedAt, 'MM-DD HH:mm')) : notYet(days[0])
  const words = `${lead(days[0], days[days.length - 1])}${counted}`
  return <NumberCard day={days[0]} title={title} lead={words} table={numbers ? arrivalsTable(numbers, days) : undefined} />
}
