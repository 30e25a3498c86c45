import type { Role } from '@domain/access/rights.table'
import { lapsesAt } from '@domain/audit/trail'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** What somebody does, and where. */
export interface Post {
  role: Role
  venue: string | null
  /** Of a grid worker; empty for others. */
  streets: string[]
}

/** How an account of staff ended. */
export type StaffEnd = 'revoked' | 'replaced'

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
  /** Of an ended account: whether its post went over to another. */
  ended?: StaffEnd
  /** Of an ended account, for the TTL index: it goes with the last record of what it did. */
  expiresAt?: Date
}

const OFFICES_AT_MOST = 200
const INVITATIONS_AT_MOST = 100

const staff = () => database.collection('staff')
const invitations = () => database.collection('invitations')

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
    .update({ ...record, ended: _.remove(), expiresAt: _.remove() })
  if (updated === 0 && !(await addNew('staff', { _id, ...record }))) return
  await invitations()
    .where({ usedBy: _id, _id: _.neq(record.invitation) })
    .remove()
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

/** Another post for an account; `false` when it has ended meanwhile. */
export async function moveStaff(account: AccountId, post: Post): Promise<boolean> {
  const { role, venue, streets } = post
  const { updated } = await staff()
    .where({ _id: account, isActive: true })
    .update({ role, venue, streets: _.set(streets) })
  return updated === 1
}

/**
 * `true` when the account could act until now. Its invitations go first: none of them serves its owner again, or takes over what has ended. `takeover`: the one by
 * which another account takes its post over just now.
 */
export async function endStaff(account: AccountId, now: Instant, takeover?: string): Promise<boolean> {
  await invitations().where({ usedBy: account }).remove()
  await invitations()
    .where({ replaces: account, ...(takeover && { _id: _.neq(takeover) }) })
    .remove()
  const { updated } = await staff()
    .where({ _id: account, isActive: true })
    .update({ isActive: false, ended: takeover ? 'replaced' : 'revoked', expiresAt: new Date(lapsesAt(civilDate(now))) })
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

export async function listOfficeAccounts(): Promise<AccountId[]> {
  const { data } = await staff().where({ role: 'office', isActive: true }).limit(OFFICES_AT_MOST).get()
  return (data as StaffRecord[]).map(({ _id }) => _id)
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

/** An invitation is taken up once; by the same account again, when it died half-way. */
export interface InvitationRecord extends Post {
  /** Keyed hash of the code. */
  _id: string
  /** As the office knows it: 16 hex digits. */
  reference: string
  /** Who invites; null for a script. */
  by: AccountId | null
  /** The account whose post goes over to whoever takes this up. */
  replaces: AccountId | null
  labelCipher: string
  usedBy: AccountId | null
  /** For the TTL index. */
  expiresAt: Date
}

export async function addInvitation(record: InvitationRecord): Promise<void> {
  await invitations().add(record)
}

/** Whether it still stands: whoever is revoked takes with them the invitations that hand their post over. */
export async function standsInvitation(id: string): Promise<boolean> {
  const { data } = await invitations().where({ _id: id }).limit(1).get()
  return data.length > 0
}

/** Takes an invitation for an account. Nothing when there is none, it has lapsed, or somebody else has it. */
export async function takeInvitation(id: string, account: AccountId, now: Instant): Promise<InvitationRecord | undefined> {
  const free = { _id: id, usedBy: _.in([null, account]), expiresAt: _.gt(new Date(now)) }
  const { doc } = (await invitations().where(free).updateAndReturn({ usedBy: account })) as { doc?: InvitationRecord | null }
  return doc ?? undefined
}

const openOnes = (now: Instant) => ({ usedBy: null, expiresAt: _.gt(new Date(now)) })

/** Invitations that nobody has taken up yet, those that lapse last first. */
export async function listOpenInvitations(now: Instant): Promise<InvitationRecord[]> {
  const { data } = await invitations().where(openOnes(now)).orderBy('expiresAt', 'desc').limit(INVITATIONS_AT_MOST).get()
  return data as InvitationRecord[]
}

/** Takes an open invitation back; nothing when it is none any more. */
export async function withdrawInvitation(reference: string, now: Instant): Promise<InvitationRecord | undefined> {
  const { data } = await invitations()
    .where({ reference, ...openOnes(now) })
    .limit(1)
    .get()
  const [found] = data as InvitationRecord[]
  if (!found) return undefined
  const { deleted } = await invitations().where({ _id: found._id, usedBy: null }).remove()
  return deleted === 1 ? found : undefined
}
