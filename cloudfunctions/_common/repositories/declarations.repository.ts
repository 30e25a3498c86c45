import type { DeclarationState } from '@domain/declaration/declaration'
import type { AccountId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import type { DeclarationRecord } from './declaration.record'
import { addNext } from './one-after-another'

/** A list shows so many at once. */
const LISTED_AT_MOST = 100

const declarations = () => database.collection('declarations')

export async function readDeclaration(id: string): Promise<DeclarationRecord | undefined> {
  const { data } = await declarations().where({ _id: id }).limit(1).get()
  return (data as DeclarationRecord[])[0]
}

export async function newestDeclaration(account: AccountId): Promise<DeclarationRecord | undefined> {
  const { data } = await declarations().where({ account }).orderBy('count', 'desc').limit(1).get()
  return (data as DeclarationRecord[])[0]
}

/** `false` when somebody else has just made one. */
export const addDeclaration = (record: DeclarationRecord): Promise<boolean> => addNext('declarations', record)

export type DeclarationChange = Partial<Omit<DeclarationRecord, '_id' | 'account' | 'count' | 'revision' | 'history'>>

/** Changes a declaration as it was read; nothing when somebody else was quicker. */
export async function changeDeclaration(
  record: DeclarationRecord,
  change: DeclarationChange,
  step: DeclarationRecord['history'][number],
): Promise<DeclarationRecord | undefined> {
  const revision = record.revision + 1
  const fields = Object.fromEntries(Object.entries(change).map(([field, value]) => [field, _.set(value)]))
  const { updated } = await declarations()
    .where({ _id: record._id, revision: record.revision })
    .update({ ...fields, revision, history: _.push([step]) })
  return updated === 1 ? { ...record, ...change, revision, history: [...record.history, step] } : undefined
}

/** `streets`: null for all. */
interface Arrivals {
  states: readonly DeclarationState[]
  streets: readonly string[] | null
}

export async function listDeclarations({ states, streets }: Arrivals, order: 'asc' | 'desc'): Promise<DeclarationRecord[]> {
  const { data } = await declarations()
    .where({ state: _.in([...states]), ...(streets && { street: _.in([...streets]) }) })
    .orderBy('arrivesOn', order)
    .limit(LISTED_AT_MOST)
    .get()
  return data as DeclarationRecord[]
}
