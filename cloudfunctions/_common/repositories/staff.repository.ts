import type { Role } from '@domain/access/rights.table'
import type { StaffEnd } from '@domain/access/staff-end'
import { lapsesAt } from '@domain/audit/trail'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import { dropEarlierOf, dropInvitationsOf } from './invitations.repository'
import type { Post } from './post'

/** One document of `staff`: what an account may do, and where. */
export interface StaffRecord extends Post {
  _id: AccountId
  /** As the office knows it: 16 hex digits. */
  reference: string
  labelCipher: string
  /** Keyed hash of the whole label. */
  labelKey: string
  /** The invitation it came by; taken up once, so that an ended account does not come back by it. */
  invitation: string
  since: Instant
  isActive: boolean
  /** How often its post was changed; missing as long as it never was. */
  moves?: number
  /** Of an ended account: whether its post went over to another. */
  ended?: StaffEnd
  /** Of a replaced account: who has its post now. */
  heir?: AccountId
  /** Of an ended account, for the TTL index: it goes with the last record of what it did. */
  expiresAt?: Date
}

const OFFICES_AT_MOST = 200
const AT_A_VENUE_AT_ONCE = 100

const staff = () => database.collection('staff')

/** An account that may act now. */
export async function readStaff(account: AccountId): Promise<StaffRecord | undefined> {
  const { data } = await staff().where({ _id: account, isActive: true }).limit(1).get()
  return (data as StaffRecord[])[0]
}

/**
 * Makes an account of staff, or gives it another role and place; nothing when that was done by the same invitation before, whatever became of the
 * account since. Its earlier invitations go: none of them brings an earlier role back.
 */
export async function enterStaff({ _id, ...record }: StaffRecord): Promise<void> {
  const { updated } = await staff()
    .where({ _id, invitation: _.neq(record.invitation) })
    .update({ ...record, ended: _.remove(), heir: _.remove(), expiresAt: _.remove() })
  if (updated === 0 && !(await addNew('staff', { _id, ...record }))) return
  await dropEarlierOf(_id, record.invitation)
}

/** Accounts by the references that the office knows them by, whether they may still act or not. */
export async function readStaffByReference(references: readonly string[]): Promise<StaffRecord[]> {
  if (references.length === 0) return []
  const { data } = await staff()
    .where({ reference: _.in([...references]) })
    .limit(references.length)
    .get()
  return data as StaffRecord[]
}

/** Another post for an account, of one that was moved so often if that is said; `false` when it has ended meanwhile, or was moved. */
export async function moveStaff(account: AccountId, post: Post, moves?: number): Promise<boolean> {
  const { role, venue, streets } = post
  const { updated } = await staff()
    .where({ _id: account, isActive: true, ...(moves !== undefined && { moves }) })
    .update({ role, venue, streets: _.set(streets), moves: _.inc(1) })
  return updated === 1
}

/** `true` when the account could act until now. Its invitations go first: none of them serves its owner again, or takes over what has ended. */
export async function revokeStaff(account: AccountId, now: Instant): Promise<boolean> {
  await dropInvitationsOf(account)
  return end({ _id: account }, { ended: 'revoked' }, now)
}

/** Ends somebody who works at a venue that is closed; `false` when they have ended, or were moved or invited anew since they were read. Guards invite nobody. */
export const endWithVenue = ({ _id, venue, invitation, moves }: StaffRecord, now: Instant): Promise<boolean> =>
  end({ _id, role: 'venue', venue, invitation, moves: moves ?? null }, { ended: 'venue-closed' }, now)

/** Ends an account whose post went over to an heir, by an invitation that stands; `false` when it has ended, or has another post than was read. */
export async function replaceStaff({ _id, moves }: StaffRecord, { _id: heir, invitation }: StaffRecord, now: Instant): Promise<boolean> {
  await dropInvitationsOf(_id, invitation)
  return end({ _id, moves: moves ?? null }, { ended: 'replaced', heir }, now)
}

async function end(which: object, how: Pick<StaffRecord, 'ended' | 'heir'>, now: Instant): Promise<boolean> {
  const { updated } = await staff()
    .where({ ...which, isActive: true })
    .update({ ...how, isActive: false, expiresAt: new Date(lapsesAt(civilDate(now))) })
  return updated === 1
}

/** Accounts, ended ones too. */
export async function readStaffOf(accounts: readonly AccountId[]): Promise<StaffRecord[]> {
  if (accounts.length === 0) return []
  const { data } = await staff()
    .where({ _id: _.in([...accounts]) })
    .limit(accounts.length)
    .get()
  return data as StaffRecord[]
}

/** Accounts that may act in one of the roles. */
export async function listAccountsOf(roles: readonly Role[]): Promise<AccountId[]> {
  const { data } = await staff()
    .where({ role: _.in([...roles]), isActive: true })
    .limit(OFFICES_AT_MOST)
    .get()
  return (data as StaffRecord[]).map(({ _id }) => _id)
}

/** Accounts of a venue's staff that may act and came by an invitation until then, some at once. */
export async function listStaffAt(venue: string, until: Instant): Promise<StaffRecord[]> {
  const { data } = await staff()
    .where({ isActive: true, role: 'venue', venue, since: _.lte(until) })
    .limit(AT_A_VENUE_AT_ONCE)
    .get()
  return data as StaffRecord[]
}

export type StaffFilter = Partial<Pick<StaffRecord, 'labelKey' | 'role' | 'venue'>>

/** The last account of the page before. */
export interface StaffCursor {
  since: Instant
  staff: string
}

export interface StaffPage {
  found: StaffRecord[]
  /** So many come after these. */
  leftOut: number
  /** For the page after; null when there is none. */
  next: StaffCursor | null
}

/** Accounts that may act, the newest first. Several of one instant are told apart by their references, so that none falls between two pages. */
export async function listActiveStaff(filter: StaffFilter, before: StaffCursor | undefined, size: number): Promise<StaffPage> {
  const active = { isActive: true, ...filter }
  const earlier = before && _.or([{ since: _.lt(before.since) }, { since: before.since, reference: _.lt(before.staff) }])
  const asked = staff().where(earlier ? _.and([active, earlier]) : active)
  const [{ data }, { total = 0 }] = await Promise.all([
    asked.orderBy('since', 'desc').orderBy('reference', 'desc').limit(size).get(),
    asked.count(),
  ])
  const found = data as StaffRecord[]
  const leftOut = Math.max(total - found.length, 0)
  const last = found.at(-1)
  return { found, leftOut, next: last && leftOut > 0 ? { since: last.since, staff: last.reference } : null }
}
