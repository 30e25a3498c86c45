import type { KeptAct, KeptSeal } from '@domain/audit/check'
import { ROLES } from '@domain/access/rights.table'
import { type ActBy, sealId } from '@domain/audit/trail'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** For the TTL index: records and seals of a day lapse together. */
interface Lapsing {
  expiresAt: Date
}

const acts = () => database.collection('audit')
const seals = () => database.collection('auditSeals')

/** Records are only ever added, each for itself: nobody waits for another. */
export async function addAct(act: KeptAct & Lapsing): Promise<void> {
  await acts().add(act)
}

/** The day of the oldest record that waits for a seal. */
export async function dayToSeal(): Promise<CivilDate | undefined> {
  const { data } = await acts().where({ seal: 0 }).orderBy('at', 'asc').limit(1).get()
  return (data as KeptAct[])[0]?.day
}

export async function waitingActs(day: CivilDate, atMost: number): Promise<KeptAct[]> {
  const { data } = await acts().where({ day, seal: 0 }).orderBy('at', 'asc').limit(atMost).get()
  return data as KeptAct[]
}

/** Tells the records of a seal that they lie under it. Can be repeated. */
export async function noteSealed({ number, acts: ids }: KeptSeal): Promise<void> {
  await acts()
    .where({ _id: _.in([...ids]), seal: 0 })
    .update({ seal: number })
}

/** The newest seal of a day. */
export async function newestSeal(day: CivilDate): Promise<KeptSeal | undefined> {
  const { data } = await seals().where({ day }).orderBy('number', 'desc').limit(1).get()
  return (data as KeptSeal[])[0]
}

/** `false` when somebody else has just made the seal of this number. */
export async function addSeal(seal: KeptSeal & Lapsing): Promise<boolean> {
  try {
    await seals().add({ ...seal, _id: sealId(seal.day, seal.number) })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

export interface ActFilter {
  day?: CivilDate
  operation?: string
  by?: ActBy
  people?: PersonId
  outcome?: string
}

/** The last record of the page before. */
export interface ActCursor {
  at: Instant
  id: string
}

export interface ActPage {
  acts: KeptAct[]
  /** For the page after; null when there is none. */
  next: ActCursor | null
}

export const readActPage = (filter: ActFilter, before: ActCursor | undefined, size: number): Promise<ActPage> =>
  pageOf(filter, before, size)

/** What staff did with a person. */
export const readAccessPage = (person: PersonId, before: ActCursor | undefined, size: number): Promise<ActPage> =>
  pageOf({ people: person, by: _.in([...ROLES]), outcome: 'done' }, before, size)

/** Records, the newest first, so many at once. Several of one instant are told apart by their number, so that none falls between two pages. */
async function pageOf(where: object, before: ActCursor | undefined, size: number): Promise<ActPage> {
  const earlier = before && _.or([{ at: _.lt(before.at) }, { at: before.at, _id: _.lt(before.id) }])
  const { data } = await acts()
    .where(earlier ? _.and([where, earlier]) : where)
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(size + 1)
    .get()
  const page = (data as KeptAct[]).slice(0, size)
  const last = page.at(-1)
  return { acts: page, next: last && data.length > size ? { at: last.at, id: last._id } : null }
}
