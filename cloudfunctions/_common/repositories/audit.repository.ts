import type { KeptAct, KeptSeal } from '@domain/audit/check'
import { ROLES } from '@domain/access/rights.table'
import { type ActBy, sealId } from '@domain/audit/trail'
import type { CivilDate } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import { type Cursor, type Page, readPage } from './page'

const acts = () => database.collection('audit')
const seals = () => database.collection('auditSeals')

/** A database that fails once must not leave an act without its record. */
const TRIES = 3

/** Records are only ever added, each for itself: nobody waits for another. Its id is drawn, so that one which is there already came by an earlier try. */
export async function addAct(act: KeptAct, tries = TRIES): Promise<void> {
  try {
    await addNew('audit', act)
  } catch (error) {
    if (tries === 1) throw error
    await addAct(act, tries - 1)
  }
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

/** `expiresAt`: for the TTL index; records and seals of a day lapse together. @returns `false` when somebody else has just made the seal of this number */
export async function addSeal(seal: KeptSeal & { expiresAt: Date }): Promise<boolean> {
  return addNew('auditSeals', { ...seal, _id: sealId(seal.day, seal.number) })
}

export interface ActFilter {
  day?: CivilDate
  operation?: string
  by?: ActBy
  people?: PersonId
  outcome?: string
}

export const readActPage = (filter: ActFilter, before: Cursor | undefined, size: number): Promise<Page<KeptAct>> =>
  readPage({ collection: 'audit', where: filter, by: 'at', order: 'desc' }, before, size)

/** What staff did with a person. */
export const readAccessPage = (person: PersonId, before: Cursor | undefined, size: number): Promise<Page<KeptAct>> =>
  readPage({ collection: 'audit', where: { people: person, by: _.in([...ROLES]), outcome: 'done' }, by: 'at', order: 'desc' }, before, size)
