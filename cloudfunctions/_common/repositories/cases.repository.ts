import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { CASE_STATES, isClosed } from '@domain/verification/case'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { CaseRecord, DayRecord } from './case.record'
import { type Cursor, readPage } from './page'

const cases = () => database.collection('cases')

export async function readCaseRecord(id: string): Promise<CaseRecord | undefined> {
  const { data } = await cases().where({ _id: id }).limit(1).get()
  return (data as CaseRecord[])[0]
}

export async function readCaseRecords(ids: readonly string[]): Promise<CaseRecord[]> {
  const { data } = await cases()
    .where({ _id: _.in([...ids]) })
    .limit(ids.length)
    .get()
  return data as CaseRecord[]
}

export async function newestCase(person: PersonId): Promise<CaseRecord | undefined> {
  const { data } = await cases().where({ person }).orderBy('count', 'desc').limit(1).get()
  return (data as CaseRecord[])[0]
}

/** More than this nobody has within the days that a case is kept. */
const OF_ONE_PERSON = 100

/** A person's cases; one that was withdrawn counts as none. */
export async function casesOf(person: PersonId): Promise<string[]> {
  const { data } = await cases()
    .where({ person, state: _.neq('withdrawn') })
    .field({ _id: true })
    .limit(OF_ONE_PERSON)
    .get()
  return (data as CaseRecord[]).map(({ _id }) => _id)
}

/** A family seldom has more within the days that cases are kept. */
const READ_AT_ONCE = 100

type KeptCase = Pick<CaseRecord, 'person' | 'state' | 'changedAt' | 'expiresAt'>

/** All cases of some people that are kept, the newest first. */
export async function keptCases(people: readonly PersonId[]): Promise<KeptCase[]> {
  if (people.length === 0) return []
  const listing = {
    collection: 'cases',
    where: { person: _.in([...people]) },
    by: 'openedAt',
    order: 'desc',
    fields: { person: true, state: true, changedAt: true, expiresAt: true, openedAt: true },
  } as const
  const kept: KeptCase[] = []
  let after: Cursor | undefined
  do {
    const page = await readPage<'openedAt', Instant, KeptCase & Pick<CaseRecord, '_id' | 'openedAt'>>(listing, after, READ_AT_ONCE)
    kept.push(...page.docs)
    after = page.next ?? undefined
  } while (after)
  return kept
}

type NewCase = Omit<CaseRecord, '_id' | 'revision' | 'untold'>

/** Nothing when somebody else has just opened one. */
export async function addCase(id: string, opened: NewCase): Promise<CaseRecord | undefined> {
  const record: CaseRecord = { _id: id, ...opened, revision: 1, untold: 1 }
  return (await addNew('cases', record)) ? record : undefined
}

type CaseChange = Partial<Omit<CaseRecord, '_id' | 'person' | 'count' | 'revision' | 'history' | 'healthNotes' | 'untold'>>

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
    .orderBy('changedAt', 'asc')
    .limit(atMost)
    .get()
  return data as CaseRecord[]
}

/** Open cases of who lives together in a street, this one included. */
export async function readHousehold({ household, street }: CaseRecord, atMost: number): Promise<CaseRecord[]> {
  const { data } = await cases()
    .where({ household, street, state: _.in(CASE_STATES.filter((state) => !isClosed(state))) })
    .limit(atMost)
    .get()
  return data as CaseRecord[]
}

/** Writes a day's health, in the place of the note that was read; nothing when the measure or the note has changed meanwhile. */
export async function writeDay(
  { _id, state, measure, until }: CaseRecord,
  day: CivilDate,
  note: DayRecord,
  against: Instant | null,
): Promise<boolean> {
  const place = `healthNotes.${day}`
  const { updated } = await cases()
    .where({ _id, state, measure, until, [`${place}.at`]: against === null ? _.exists(false) : against })
    .update({ [place]: _.set(note) })
  return updated === 1
}
