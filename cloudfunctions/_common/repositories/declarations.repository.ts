import { DECLARATION_STATES, type DeclarationState, isExpected } from '@domain/declaration/declaration'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { DeclarationRecord } from './declaration.record'
import { type Cursor, type Page, readPage } from './page'

const declarations = () => database.collection('declarations')

export async function readDeclaration(id: string): Promise<DeclarationRecord | undefined> {
  const { data } = await declarations().where({ _id: id }).limit(1).get()
  return (data as DeclarationRecord[])[0]
}

export async function newestDeclaration(account: AccountId): Promise<DeclarationRecord | undefined> {
  const { data } = await declarations().where({ account }).orderBy('count', 'desc').limit(1).get()
  return (data as DeclarationRecord[])[0]
}

/** More than an account has within the days that they are kept. */
const OF_AN_ACCOUNT = 100

type KeptDeclaration = Pick<DeclarationRecord, 'state' | 'changedAt' | 'expiresAt'>

/** All journeys of an account that are kept, the newest first. */
export async function keptDeclarations(account: AccountId): Promise<KeptDeclaration[]> {
  const { data } = await declarations()
    .where({ account })
    .field({ state: true, changedAt: true, expiresAt: true })
    .orderBy('count', 'desc')
    .limit(OF_AN_ACCOUNT)
    .get()
  return data as KeptDeclaration[]
}

type NewDeclaration = Omit<DeclarationRecord, 'revision' | 'pending'>

/** Nothing when somebody else has just made one. */
export async function addDeclaration(declared: NewDeclaration): Promise<DeclarationRecord | undefined> {
  const record: DeclarationRecord = { ...declared, revision: 1, pending: 1 }
  return (await addNew('declarations', record)) ? record : undefined
}

export type DeclarationChange = Partial<Omit<DeclarationRecord, '_id' | 'account' | 'count' | 'revision' | 'history' | 'pending' | 'cases'>>

/** Changes a declaration as it was read; nothing when somebody else was quicker. `step`: absent where nobody has done anything with it. */
export async function changeDeclaration(
  record: DeclarationRecord,
  change: DeclarationChange,
  step?: DeclarationRecord['history'][number],
): Promise<DeclarationRecord | undefined> {
  const revision = record.revision + 1
  const steps = step ? [step] : []
  const fields = Object.fromEntries(Object.entries(change).map(([field, value]) => [field, _.set(value)]))
  const { updated } = await declarations()
    .where({ _id: record._id, revision: record.revision })
    .update({ ...fields, revision, pending: revision, ...(step && { history: _.push(steps) }) })
  return updated === 1 ? { ...record, ...change, revision, pending: revision, history: [...record.history, ...steps] } : undefined
}

/** Judged anew, with the same answer. */
export async function noteJudged(
  { _id, revision }: DeclarationRecord,
  { bit, judgedBy }: Pick<DeclarationRecord, 'bit' | 'judgedBy'>,
): Promise<void> {
  await declarations().where({ _id, revision }).update({ bit, judgedBy })
}

/** Everything that follows from this revision is done; a newer one goes on waiting. */
export async function declarationFollowed({ _id, revision }: DeclarationRecord, cases: readonly string[]): Promise<void> {
  await declarations()
    .where({ _id, pending: revision })
    .update({ pending: _.remove(), cases: _.set(cases) })
}

export async function pendingDeclarations(before: Instant, atMost: number): Promise<DeclarationRecord[]> {
  const { data } = await declarations()
    .where({ pending: _.gt(0), changedAt: _.lt(before) })
    .limit(atMost)
    .get()
  return data as DeclarationRecord[]
}

const EXPECTED = DECLARATION_STATES.filter(isExpected)

/** Journeys to come that were judged by earlier settings than these. */
export async function declarationsJudgedBefore(judgedBy: number, today: CivilDate, atMost: number): Promise<DeclarationRecord[]> {
  const { data } = await declarations()
    .where({ state: _.in(EXPECTED), judgedBy: _.lt(judgedBy), arrivesOn: _.gte(today) })
    .limit(atMost)
    .get()
  return data as DeclarationRecord[]
}

/** `streets`: null for all. `until`: the last day of arrival. */
export interface Arrivals {
  states: readonly DeclarationState[]
  streets: readonly string[] | null
  until?: CivilDate | undefined
  order: 'asc' | 'desc'
}

export const readDeclarationPage = (
  { states, streets, until, order }: Arrivals,
  after: Cursor<CivilDate> | undefined,
  size: number,
): Promise<Page<DeclarationRecord, CivilDate>> => {
  const where = {
    state: _.in([...states]),
    ...(streets && { street: _.in([...streets]) }),
    ...(until !== undefined && { arrivesOn: _.lte(until) }),
  }
  return readPage({ collection: 'declarations', where, by: 'arrivesOn', order }, after, size)
}

/** Rows of a count: more origins times days than a request names. */
const ROWS_AT_MOST = 10_000

const $ = database.command.aggregate

/**
 * How many people come, by the keyed hash of their origin and the day; who has withdrawn does not. A person of several declarations is counted once, where the newest says: it is
 * looked for among all that are kept, for it may tell of another week.
 */
export async function countArrivals(from: CivilDate, to: CivilDate): Promise<{ origin: string; day: CivilDate; people: number }[]> {
  const { data } = (await declarations()
    .aggregate()
    .match({ state: _.neq('withdrawn') })
    .sort({ declaredAt: -1 })
    .project({ people: true, origin: true, arrivesOn: true })
    .unwind('$people')
    .group({ _id: '$people', origin: $.first('$origin'), day: $.first('$arrivesOn') })
    .match({ day: _.gte(from).and(_.lte(to)) })
    .group({ _id: { origin: '$origin', day: '$day' }, people: $.sum(1) })
    .limit(ROWS_AT_MOST)
    .end()) as { data: { _id: { origin: string; day: CivilDate }; people: number }[] }
  return data.map(({ _id, people }) => ({ ..._id, people }))
}
