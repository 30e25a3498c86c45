import { byStreet } from './by-street'
import { allScans, eachScanGroup, type ScanSums, sumOfScans } from './counts'
import { SCAN_GROUPS, type ScanGroup } from './scans.table'
import { isSmall } from './shown'

/** Scans of an hour: of the city, and of the venues with the most. */
export interface HourOfScans extends ScanSums {
  venues: readonly ({ venue: string } & ScanSums)[]
}

export interface ShownVenue {
  venue: string
  total: number
  /** Null: not shown. */
  scans: ScanSums | null
}

const GROUPS = Object.keys(SCAN_GROUPS) as ScanGroup[]
/** What was scanned at venues that are not kept. */
const ELSEWHERE = ''

/**
 * What may be shown of scans by venue beside the city's hours, the most first. Venues divide the sum of the hours as streets divide the cases of the city, and are shown by the
 * same rule. Of an hour only what is shown is counted: so nothing here tells what is not. `by-venue.test.ts` goes through all small tables.
 */
export function byVenue(hours: readonly HourOfScans[]): ShownVenue[] {
  const rows = [...scansByVenue(hours)].map(([street, sums]) => ({
    street,
    total: allScans(sums),
    parts: { groups: GROUPS.map((group) => sums[group]) },
  }))
  return byStreet(rows, { groups: GROUPS.length })
    .streets.filter(({ street }) => street !== ELSEWHERE)
    .map(({ street, total, parts: { groups } }) => ({
      venue: street,
      total,
      scans: groups && eachScanGroup((group) => groups[GROUPS.indexOf(group)] ?? 0),
    }))
}

function scansByVenue(hours: readonly HourOfScans[]): Map<string, ScanSums> {
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
