import { randomBytes } from 'node:crypto'
import type { Venue, VenueCursor } from '@contract/office/venue'
import { VENUE_ID_BYTES } from '@domain/pass/venue'
import { _, database } from '../database/app'

type VenueRecord = Omit<Venue, 'venue'> & { _id: string }

const VENUES_A_PAGE = 200

const venues = () => database.collection('venues')
const asVenue = ({ _id: venue, name, address, kind }: VenueRecord): Venue => ({ venue, name, address, kind })

export async function readVenue(id: string): Promise<Venue | undefined> {
  const { data } = await venues().where({ _id: id }).limit(1).get()
  const [found] = data as VenueRecord[]
  return found && asVenue(found)
}

export async function readVenues(ids: readonly string[]): Promise<ReadonlyMap<string, Venue>> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Map()
  const { data } = await venues()
    .where({ _id: _.in(asked) })
    .limit(asked.length)
    .get()
  return new Map((data as VenueRecord[]).map((record) => [record._id, asVenue(record)]))
}

export async function addVenue(venue: Omit<Venue, 'venue'>): Promise<string> {
  const _id = randomBytes(VENUE_ID_BYTES).toString('hex')
  await venues().add({ _id, ...venue })
  return _id
}

/** `false` when there is no such venue. */
export async function changeVenue({ venue, ...change }: Venue): Promise<boolean> {
  if (!(await readVenue(venue))) return false
  await venues().where({ _id: venue }).update(change)
  return true
}

/** Venues by name, page after page; several of one name are told apart by their references. `next`: the last of a page that others may follow. */
export async function listVenuePage(after: VenueCursor | undefined): Promise<{ found: Venue[]; next: VenueCursor | null }> {
  const later = after ? _.or([{ name: _.gt(after.name) }, { name: after.name, _id: _.gt(after.venue) }]) : {}
  const { data } = await venues().where(later).orderBy('name', 'asc').orderBy('_id', 'asc').limit(VENUES_A_PAGE).get()
  const found = (data as VenueRecord[]).map(asVenue)
  const last = found.at(-1)
  return { found, next: last && found.length === VENUES_A_PAGE ? { name: last.name, venue: last.venue } : null }
}
