import type { HourOfScansCounted } from '@common/repositories/statistics.repository'
import { readVenues } from '@common/repositories/venues.repository'
import type { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { byStreet } from '@domain/statistics/by-street'
import { allScans, eachScanGroup, type ScanSums, sumOfScans } from '@domain/statistics/counts'
import { SCAN_GROUPS, type ScanGroup } from '@domain/statistics/scans.table'
import { isSmall } from '@domain/statistics/shown'

type Statistics = Output<typeof readStatistics>

const SHOWN_AT_MOST = 20
const GROUPS = Object.keys(SCAN_GROUPS) as ScanGroup[]
/** What was scanned at venues that are not kept. */
const ELSEWHERE = ''

/**
 * The venues with the most scans of a day, one that is gone by its reference. They divide the sum of the city's hours, as streets divide its cases: only what is shown
 * of an hour is counted, and what may be shown of venues is what may be shown of streets.
 */
export async function busiestVenues(hours: Readonly<Record<string, HourOfScansCounted>>): Promise<Statistics['venues']> {
  const rows = [...scansByVenue(Object.values(hours))].map(([street, sums]) => ({
    street,
    total: allScans(sums),
    parts: { groups: GROUPS.map((group) => sums[group]) },
  }))
  const shown = byStreet(rows, { groups: GROUPS.length })
    .streets.filter(({ street }) => street !== ELSEWHERE)
    .slice(0, SHOWN_AT_MOST)
  const known = await readVenues(shown.map(({ street }) => street))
  return shown
    .map(({ street, total, parts: { groups } }) => ({
      venue: known.get(street)?.name ?? street,
      total,
      scans: groups && eachScanGroup((group) => groups[GROUPS.indexOf(group)] ?? 0),
    }))
    .sort((one, other) => other.total - one.total || (one.venue < other.venue ? -1 : 1))
}

function scansByVenue(hours: readonly HourOfScansCounted[]): Map<string, ScanSums> {
  const sums = new Map<string, ScanSums>()
  const add = (venue: string, counted: ScanSums) => sums.set(venue, sumOfScans(sums.get(venue), counted))
  for (const { venues, ...city } of hours) {
    const shownOnly = (counted: ScanSums) => eachScanGroup((group) => (isSmall(city[group]) ? 0 : counted[group]))
    const ofVenues = sumOfScans(...venues)
    for (const { venue, ...counted } of venues) add(venue, shownOnly(counted))
    // The two are counted one beside the other: a scan may come in between.
    add(ELSEWHERE, shownOnly(eachScanGroup((group) => Math.max(0, city[group] - ofVenues[group]))))
  }
  return sums
}
