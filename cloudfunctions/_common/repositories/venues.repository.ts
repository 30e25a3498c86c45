import { randomBytes } from 'node:crypto'
import type { Venue } from '@contract/office/venue'
import { VENUE_ID_BYTES } from '@domain/pass/venue'
import { database } from '../database/app'

type VenueRecord = Omit<Venue, 'venue'> & { _id: string }

/** The office sees so many at once. */
export const VENUES_AT_MOST = 200

const venues = () => database.collection('venues')
const asVenue = ({ _id: venue, name, address, kind }: VenueRecord): Venue => ({ venue, name, address, kind })

export async function readVenue(id: string): Promise<Venue | undefined> {
  const { data } = await venues().where({ _id: id }).limit(1).get()
  const [found] = data as VenueRecord[]
  return found && asVenue(found)
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

export async function listAllVenues(): Promise<{ found: Venue[]; total: number }> {
  const [{ data }, { total }] = await Promise.all([venues().orderBy('name', 'asc').limit(VENUES_AT_MOST).get(), venues().count()])
  return { found: (data as VenueRecord[]).map(asVenue), total: total ?? 0 }
}
