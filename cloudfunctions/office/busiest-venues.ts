import type { HourOfScansCounted, ScanSums } from '@common/repositories/statistics.repository'
import { readVenues } from '@common/repositories/venues.repository'

const SHOWN_AT_MOST = 20

const total = ({ passed, held, notGenuine }: ScanSums) => passed + held + notGenuine

/** The venues with the most scans of a day by their names; one that is gone keeps its reference. */
export async function busiestVenues(hours: Readonly<Record<string, HourOfScansCounted>>): Promise<({ venue: string } & ScanSums)[]> {
  const sums = new Map<string, ScanSums>()
  for (const { venue, passed, held, notGenuine } of Object.values(hours).flatMap(({ venues }) => venues)) {
    const known = sums.get(venue) ?? { passed: 0, held: 0, notGenuine: 0 }
    sums.set(venue, { passed: known.passed + passed, held: known.held + held, notGenuine: known.notGenuine + notGenuine })
  }
  const busiest = [...sums].sort(([, one], [, other]) => total(other) - total(one)).slice(0, SHOWN_AT_MOST)
  const known = await readVenues(busiest.map(([venue]) => venue))
  return busiest.map(([venue, counted]) => ({ venue: known.get(venue)?.name ?? venue, ...counted }))
}
