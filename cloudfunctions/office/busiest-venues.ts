import type { HourOfScansCounted } from '@common/repositories/statistics.repository'
import { readVenues } from '@common/repositories/venues.repository'
import { allScans, type ScanSums, sumOfScans } from '@domain/statistics/counts'

const SHOWN_AT_MOST = 20

/** The venues with the most scans of a day by their names; one that is gone keeps its reference. */
export async function busiestVenues(hours: Readonly<Record<string, HourOfScansCounted>>): Promise<({ venue: string } & ScanSums)[]> {
  const sums = new Map<string, ScanSums>()
  for (const { venue, ...counted } of Object.values(hours).flatMap(({ venues }) => venues)) {
    sums.set(venue, sumOfScans(sums.get(venue), counted))
  }
  const busiest = [...sums].sort(([, one], [, other]) => allScans(other) - allScans(one)).slice(0, SHOWN_AT_MOST)
  const known = await readVenues(busiest.map(([venue]) => venue))
  return busiest.map(([venue, counted]) => ({ venue: known.get(venue)?.name ?? venue, ...counted }))
}
