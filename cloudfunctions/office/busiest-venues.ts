import { readVenues } from '@common/repositories/venues.repository'
import { byVenue, type HourOfScans, type ShownVenue } from '@domain/statistics/by-venue'

const SHOWN_AT_MOST = 20

/** The venues with the most scans of a day by their names, one that is gone by its reference. */
export async function busiestVenues(hours: Readonly<Record<string, HourOfScans>>): Promise<ShownVenue[]> {
  const shown = byVenue(Object.values(hours)).slice(0, SHOWN_AT_MOST)
  const known = await readVenues(shown.map(({ venue }) => venue))
  return shown
    .map((one) => ({ ...one, venue: known.get(one.venue)?.name ?? one.venue }))
    .sort((one, other) => other.total - one.total || (one.venue < other.venue ? -1 : 1))
}
