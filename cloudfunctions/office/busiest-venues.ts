import type { HourOfScansCounted } from '@common/repositories/statistics.repository'
import { readVenues } from '@common/repositories/venues.repository'
import { allScans, type ScanSums, sumOfScans } from '@domain/statistics/counts'
import type { ScanGroup } from '@domain/statistics/scans.table'
import { shownRows } from '@domain/statistics/shown'

const SHOWN_AT_MOST = 20

type Shown = Record<ScanGroup, number | null>

/** The venues with the most scans of a day by their names, one that is gone by its reference; in the order of what is shown of them. */
export async function busiestVenues(hours: Readonly<Record<string, HourOfScansCounted>>): Promise<({ venue: string } & Shown)[]> {
  const sums = new Map<string, ScanSums>()
  for (const { venue, ...counted } of Object.values(hours).flatMap(({ venues }) => venues)) {
    sums.set(venue, sumOfScans(sums.get(venue), counted))
  }
  const busiest = [...sums].sort(([, one], [, other]) => allScans(other) - allScans(one)).slice(0, SHOWN_AT_MOST)
  const known = await readVenues(busiest.map(([venue]) => venue))
  const shown = shownRows(busiest.map(([, counted]) => counted))
  const sumOf = ({ passed, held, notGenuine }: Shown) => (passed ?? 0) + (held ?? 0) + (notGenuine ?? 0)
  return busiest
    .map(([venue], place) => ({ venue: known.get(venue)?.name ?? venue, ...shown[place] }))
    .sort((one, other) => sumOf(other) - sumOf(one) || (one.venue < other.venue ? -1 : 1))
}
