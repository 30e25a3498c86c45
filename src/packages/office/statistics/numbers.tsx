import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { texts } from '@/i18n/texts'
import type { Statistics } from '@/stores/office/statistics.store'
import { NumberCard } from './number-card'
import { casesTable, codesTable, hoursTable, scansTable, systemsTable, venuesTable } from './tables'

interface Props {
  statistics: Statistics
  day: string
}

/** All tables of a day. */
export function Numbers({ statistics, day }: Props) {
  const words = statisticsTexts()
  const { cases, codes } = statistics
  const countedAt = (at: number) => words.countedAt(texts().times.moment(at))
  return (
    <>
      <NumberCard
        day={day}
        title={words.cases.title}
        lead={cases ? countedAt(cases.at) : undefined}
        table={cases ? casesTable(cases) : undefined}
      />
      <NumberCard
        day={day}
        title={words.codes.title}
        lead={codes ? `${words.codes.lead(codes.accounts, codes.people)} ${countedAt(codes.at)}` : undefined}
        table={codes ? codesTable(codes) : undefined}
      />
      <NumberCard day={day} title={words.scans.title} table={scansTable(statistics)} />
      <NumberCard day={day} title={words.venues.title} table={venuesTable(statistics)} />
      <NumberCard day={day} title={words.hours.title} table={hoursTable(statistics)} />
      <NumberCard day={day} title={words.systems.title} lead={words.systems.lead} table={systemsTable(statistics)} />
    </>
  )
}
