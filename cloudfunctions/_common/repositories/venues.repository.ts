import { randomBytes } from 'node:crypto'
import type { ListedVenue, Venue, VenueCursor } from '@contract/office/venue'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { VENUE_ID_BYTES } from '@domain/pass/venue'
import { _, database } from '../database/app'

type VenueRecord = Omit<Venue, 'venue'> & {
  _id: string
  /** How often it was changed; missing as long as it never was. */
  revision?: number
  /** Missing while it is open. */
  closedAt?: Instant
  /** It was closed, and its staff have not all been ended: since when. */
  staffDue?: Instant
}

const VENUES_A_PAGE = 200

const venues = () => database.collection('venues')
const asVenue = ({ _id: venue, name, address, kind }: VenueRecord): Venue => ({ venue, name, address, kind })

async function read(id: string): Promise<VenueRecord | undefined> {
  const { data } = await venues().where({ _id: id }).limit(1).get()
  return (data as VenueRecord[])[0]
}

export async function readVenue(id: string): Promise<Venue | undefined> {
  const found = await read(id)
  return found && asVenue(found)
}

/** A venue where something can be done. */
export async function readOpenVenue(id: string): Promise<Result<Venue, Failure>> {
  const found = await read(id)
  if (!found) return failed(failure('VENUE_NOT_FOUND'))
  return found.closedAt === undefined ? done(asVenue(found)) : failed(failure('VENUE_CLOSED'))
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

/** Changes an open venue that was changed so often; `false` when it is not so. */
export async function changeVenue({ venue, ...change }: Venue, revision: number): Promise<boolean> {
  const { updated } = await venues()
    .where({ _id: venue, closedAt: null, revision: revision || null })
    .update({ ...change, revision: revision + 1 })
  return updated === 1
}

/** `false` when it is closed already. */
export async function markClosed(venue: string, now: Instant): Promise<boolean> {
  const { updated } = await venues()
    .where({ _id: venue, closedAt: null })
    .update({ closedAt: now, staffDue: now, revision: _.inc(1) })
  return updated === 1
}

/** `false` when it is open already. */
export async function markOpen(venue: string): Promise<boolean> {
  const { updated } = await venues()
    .where({ _id: venue, closedAt: _.gt(0) })
    .update({ closedAt: _.remove(), staffDue: _.remove(), revision: _.inc(1) })
  return updated === 1
}

/** Since when the staff of a venue are to be ended; nothing when they are, or when it is open again. */
export async function staffDueAt(venue: string): Promise<Instant | undefined> {
  return (await read(venue))?.staffDue
}

export async function markStaffEnded(venue: string, since: Instant): Promise<void> {
  await venues().where({ _id: venue, staffDue: since }).update({ staffDue: _.remove() })
}

/** Venues whose closing broke off. */
export async function venuesWithStaffDue(before: Instant, atMost: number): Promise<string[]> {
  const { data } = await venues()
    .where({ staffDue: _.and([_.gt(0), _.lt(before)]) })
    .limit(atMost)
    .get()
  return (data as VenueRecord[]).map(({ _id }) => _id)
}

/** Venues by name, page after page; several of one name are told apart by their references. `next`: the last of a page that others may follow. */
export async function listVenuePage(after: VenueCursor | undefined): Promise<{ found: ListedVenue[]; next: VenueCursor | null }> {
  const later = after ? _.or([{ name: _.gt(after.name) }, { name: after.name, _id: _.gt(after.venue) }]) : {}
  const { data } = await venues().where(later).orderBy('name', 'asc').orderBy('_id', 'asc').limit(VENUES_A_PAGE).get()
  const found = (data as VenueRecord[]).map((record) => ({
    ...asVenue(record),
    revision: record.revision ?? 0,
    closedAt: record.closedAt ?? null,
  }))
  const last = found.at(-1)
  return { found, next: last && found.length === VENUES_A_PAGE ? { name: last.name, venue: last.venue } : null }
}
