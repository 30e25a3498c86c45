import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import type { CaseState } from '@domain/verification/case'
import { caseKey } from '../crypto/hash'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'
import type { CaseRecord } from './case.record'

/** A worklist shows so many at once. */
const LISTED_AT_MOST = 100

const cases = () => database.collection('cases')

export async function readCaseRecord(id: string): Promise<CaseRecord | undefined> {
  const { data } = await cases().where({ _id: id }).limit(1).get()
  return (data as CaseRecord[])[0]
}

export async function newestCase(person: PersonId): Promise<CaseRecord | undefined> {
  const { data } = await cases().where({ person }).orderBy('count', 'desc').limit(1).get()
  return (data as CaseRecord[])[0]
}

type NewCase = Omit<CaseRecord, '_id' | 'revision' | 'untold'>

/** Where the next case of a person lies, so that what is sealed in it can be bound to it. */
export const nextCase = (person: PersonId, before: CaseRecord | undefined) => {
  const count = (before?.count ?? 0) + 1
  return { id: caseKey(person, count), count }
}

/** Nothing when somebody else has just opened one. */
export async function addCase(id: string, opened: NewCase): Promise<CaseRecord | undefined> {
  const record: CaseRecord = { _id: id, ...opened, revision: 1, untold: 1 }
  try {
    await cases().add(record)
    return record
  } catch (error) {
    if (isDuplicate(error)) return undefined
    throw error
  }
}

type CaseChange = Partial<Omit<CaseRecord, '_id' | 'person' | 'count' | 'revision' | 'history' | 'untold'>>

/** Changes a case as it was read; nothing when somebody else was quicker. */
export async function changeCaseRecord(
  record: CaseRecord,
  change: CaseChange,
  step: CaseRecord['history'][number],
): Promise<CaseRecord | undefined> {
  const revision = record.revision + 1
  const fields = Object.fromEntries(Object.entries(change).map(([field, value]) => [field, _.set(value)]))
  const { updated } = await cases()
    .where({ _id: record._id, revision: record.revision })
    .update({ ...fields, revision, untold: revision, history: _.push([step]) })
  return updated === 1 ? { ...record, ...change, revision, untold: revision, history: [...record.history, step] } : undefined
}

/** The person's record knows this revision; a newer one goes on waiting. */
export async function caseTold(id: string, revision: number): Promise<void> {
  await cases().where({ _id: id, untold: revision }).update({ untold: _.remove() })
}

export async function untoldCases(before: Instant, atMost: number): Promise<CaseRecord[]> {
  const { data } = await cases()
    .where({ untold: _.gt(0), changedAt: _.lt(before) })
    .limit(atMost)
    .get()
  return data as CaseRecord[]
}

/** `streets`: null for all. */
export interface Worklist {
  states: readonly CaseState[]
  streets: readonly string[] | null
}

const within = ({ states, streets }: Worklist) => ({ state: _.in([...states]), ...(streets && { street: _.in([...streets]) }) })

export async function listCaseRecords(list: Worklist, order: 'asc' | 'desc'): Promise<CaseRecord[]> {
  const { data } = await cases().where(within(list)).orderBy('changedAt', order).limit(LISTED_AT_MOST).get()
  return data as CaseRecord[]
}

export async function countCases(list: Worklist): Promise<number> {
  const { total } = await cases().where(within(list)).count()
  return total ?? 0
}
