import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import type { ListKind } from '@domain/white-list'
import { aFewAtOnce } from '../database/a-few-at-once'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { ListStanding } from './person.record'

export const ENTRIES_A_PAGE = 50

/** One document of `listEntries` 白名单: a person on a list of the data bureau. */
export interface ListEntryRecord {
  /** `<kind>.<person>` */
  _id: string
  kind: ListKind
  person: PersonId
  /** As the bureau knows it: 16 hex digits. */
  reference: string
  /** What the file said, as far as it is kept. */
  entryCipher: string
  enteredAt: Instant
  /** It counts before this. */
  until: Instant
  /** It was taken off, and the person's record may not know yet (sparse index). */
  untold?: boolean
  expiresAt: Date
}

const entries = () => database.collection('listEntries')

export const entryId = (kind: ListKind, person: PersonId) => `${kind}.${person}`

/** Until when a person stands on each list. */
export async function readLists(person: PersonId): Promise<ListStanding> {
  const { data } = await entries().where({ person }).limit(2).get()
  const found = data as ListEntryRecord[]
  const untilOf = (kind: ListKind) => found.find((entry) => entry.kind === kind)?.until
  const [truckUntil, whitelistUntil] = [untilOf('truck'), untilOf('health')]
  return { ...(truckUntil !== undefined && { truckUntil }), ...(whitelistUntil !== undefined && { whitelistUntil }) }
}

/** When the entries of these ids end. */
export async function readEnds(ids: readonly string[]): Promise<Map<string, Instant>> {
  const { data } = await entries()
    .where({ _id: _.in([...ids]) })
    .field({ until: true })
    .limit(ids.length)
    .get()
  return new Map((data as ListEntryRecord[]).map(({ _id, until }) => [_id, until]))
}

/** Enters people; who is on the list stays there to the later of both days. Can be repeated. */
export async function enterAll(records: readonly ListEntryRecord[]): Promise<void> {
  const ends = await readEnds(records.map(({ _id }) => _id))
  const fresh = records.filter(({ _id }) => !ends.has(_id))
  if (fresh.length > 0 && !(await addNew('listEntries', fresh))) return enterAll(records)
  const longer = records.filter(({ _id, until }) => (ends.get(_id) ?? Infinity) < until)
  await aFewAtOnce(longer, prolong)
}

async function prolong({ _id, ...record }: ListEntryRecord): Promise<void> {
  await entries()
    .where({ _id, until: _.lt(record.until) })
    .update({ ...record, untold: _.remove() })
}

const running = (kind: ListKind, now: Instant) => entries().where({ kind, until: _.gt(now) })

export async function listRunning(kind: ListKind, page: number, now: Instant): Promise<{ found: ListEntryRecord[]; total: number }> {
  const [{ data }, { total }] = await Promise.all([
    running(kind, now)
      .orderBy('enteredAt', 'desc')
      .skip(page * ENTRIES_A_PAGE)
      .limit(ENTRIES_A_PAGE)
      .get(),
    running(kind, now).count(),
  ])
  return { found: data as ListEntryRecord[], total: total ?? 0 }
}

/** The running entry of a person. */
export async function findRunning(kind: ListKind, person: PersonId, now: Instant): Promise<ListEntryRecord[]> {
  const { data } = await entries()
    .where({ _id: entryId(kind, person), until: _.gt(now) })
    .limit(1)
    .get()
  return data as ListEntryRecord[]
}

/** Ends an entry now; it stays until the person's record knows. Nothing when none runs. */
export async function endEntry(reference: string, now: Instant): Promise<ListEntryRecord | undefined> {
  const { doc } = (await entries()
    .where({ reference, until: _.gt(now) })
    .updateAndReturn({ until: now, untold: true })) as { doc?: ListEntryRecord | null }
  return doc ?? undefined
}

export async function untoldEntries(atMost: number): Promise<ListEntryRecord[]> {
  const { data } = await entries().where({ untold: true }).orderBy('until', 'asc').limit(atMost).get()
  return data as ListEntryRecord[]
}

/** Removes an entry that was ended and told; one that was entered anew meanwhile stays. */
export async function removeEnded(id: string): Promise<void> {
  await entries().where({ _id: id, untold: true }).remove()
}
