import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PhoneId } from '@domain/kernel/ids'
import { COLOUR_FRESH } from '@domain/linking/colour'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import { HOLDERS_AT_MOST, type PersonChange, type PersonRecord } from './person.record'

const persons = () => database.collection('persons')

/** Two instances rarely change one person at once; so often they may. */
const ATTEMPTS = 8

type Update = Record<string, unknown>

/** Updates one record where it still is as `where` says; the record as the update met it, or nothing. */
async function updateOne(where: object, update: Update): Promise<PersonRecord | undefined> {
  const { doc } = (await persons().where(where).updateAndReturn(update)) as { doc?: PersonRecord | null }
  return doc ?? undefined
}

export async function readPerson(id: PersonId): Promise<PersonRecord | undefined> {
  const { data } = await persons().where({ _id: id }).limit(1).get()
  return (data as PersonRecord[])[0]
}

export async function readPersons(ids: readonly PersonId[]): Promise<PersonRecord[]> {
  const { data } = await persons()
    .where({ _id: _.in([...ids]) })
    .limit(1000)
    .get()
  return data as PersonRecord[]
}

/** Enters the account among those that show a person, making the record with the first. Nothing when there are too many already. */
export async function joinPerson(account: AccountId, person: NewPerson): Promise<PersonRecord | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await readPerson(person._id)
    if (found?.holders.includes(account)) return found
    if (found && found.holders.length >= HOLDERS_AT_MOST) return undefined
    const joined = found ? await enter(account, person._id) : await create(account, person)
    if (joined) return joined
  }
  throw new Error('a record of persons came and went too often')
}

export type NewPerson = Pick<PersonRecord, '_id' | 'paper' | 'documentCipher' | 'nameCipher' | 'agent'>

const enter = (account: AccountId, id: PersonId) =>
  updateOne({ _id: id, [`holders.${HOLDERS_AT_MOST - 1}`]: _.exists(false) }, { holders: _.addToSet(account) })

async function create(account: AccountId, person: NewPerson): Promise<PersonRecord | undefined> {
  const record: PersonRecord = { ...person, revision: 0, holders: [account], readings: [], exposures: [], refreshClaimedUntil: 0 }
  return (await addNew('persons', record)) ? record : undefined
}

/** Takes the account from those that show a person; the record goes with the last of them. */
export async function leavePerson(account: AccountId, id: PersonId): Promise<void> {
  await persons()
    .where({ _id: id })
    .update({ holders: _.pull(account) })
  await persons()
    .where({ _id: id, holders: _.eq([]) })
    .remove()
}

/**
 * Changes what is known of a person by what `decide` makes of the newest record, under the next revision, which then waits to be fanned out.
 * The record after the change, with the holders of that very moment; nothing when there is no such person any more, or nothing to change.
 */
export async function changePerson(
  id: PersonId,
  decide: (person: PersonRecord) => PersonChange | undefined,
): Promise<PersonRecord | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const person = await readPerson(id)
    const change = person && decide(person)
    if (!change) return undefined
    const revision = person.revision + 1
    const met = await updateOne({ _id: id, revision: person.revision }, { ...replacing(change), revision, fanPending: revision })
    if (met) return { ...person, ...change, revision, fanPending: revision, holders: met.holders }
  }
  throw new Error('a record of persons changed too often')
}

/** Objects are replaced as a whole: the SDK would merge them field by field. What is `undefined` goes. */
const replacing = (change: PersonChange): Update =>
  Object.fromEntries(Object.entries(change).map(([field, value]) => [field, value === undefined ? _.remove() : _.set(value)]))

/** `true` for one caller in 30 minutes: who then asks the registries about this person. */
export async function claimRefresh(id: PersonId, now: Instant): Promise<boolean> {
  const claimed = await updateOne({ _id: id, refreshClaimedUntil: _.lte(now) }, { refreshClaimedUntil: now + COLOUR_FRESH })
  return claimed !== undefined
}

/** Says that every holder has this revision, and that what it denied is denied; a newer one goes on waiting. */
export async function fannedOut(id: PersonId, revision: number): Promise<void> {
  await persons().where({ _id: id, fanPending: revision }).update({ fanPending: _.remove(), denyPending: _.remove() })
}

/** People with a change that waits to be handed on. */
export async function pendingFanOuts(atMost: number): Promise<PersonRecord[]> {
  const { data } = await persons()
    .where({ fanPending: _.gt(0) })
    .orderBy('fanPending', 'asc')
    .limit(atMost)
    .get()
  return data as PersonRecord[]
}

/** Whose case was closed before an instant. */
export async function findByClosedCase(before: Instant, atMost: number): Promise<PersonId[]> {
  const { data } = await persons()
    .where({ 'case.closedAt': _.lte(before) })
    .orderBy('case.closedAt', 'asc')
    .field({ _id: true })
    .limit(atMost)
    .get()
  return (data as PersonRecord[]).map(({ _id }) => _id)
}

/** Who carries an exposure of this phone. */
export async function findByExposure(phone: PhoneId): Promise<PersonId[]> {
  const { data } = await persons().where({ 'exposures.phone': phone }).field({ _id: true }).get()
  return (data as PersonRecord[]).map(({ _id }) => _id)
}
