import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef, PhoneRef } from '@domain/kernel/ids'
import type { TemporaryPass } from '@domain/status/temporary-pass'
import { _, database } from '../database/app'
import type { HolderPass, HolderPerson, HolderRecord, PersonFacts } from './holder.record'

const holders = () => database.collection('holders')

/** A linking operation that died holds its account for so long. */
const LEASE = 20_000

/** An account that a linking operation has for itself. */
export interface LeasedHolder {
  holder: HolderRecord
  until: Instant
}

/** Reads an account and keeps other linking operations of it off until `releaseHolder`. Nothing when there is none, it is closed, or another operation runs. */
export async function leaseHolder(account: AccountId, now: Instant): Promise<LeasedHolder | undefined> {
  const until = now + LEASE
  const free = { _id: account, closed: false, linkingUntil: _.or(_.exists(false), _.lte(now)) }
  const { doc } = (await holders().where(free).updateAndReturn({ linkingUntil: until })) as { doc?: HolderRecord | null }
  return doc ? { holder: doc, until } : undefined
}

export async function releaseHolder({ holder, until }: LeasedHolder): Promise<void> {
  await holders().where({ _id: holder._id, linkingUntil: until }).update({ linkingUntil: 0 })
}

export async function readHolder(account: AccountId): Promise<HolderRecord | undefined> {
  const { data } = await holders().where({ _id: account }).limit(1).get()
  return (data as HolderRecord[])[0]
}

type Correction = Partial<Pick<HolderPerson, 'phone' | 'role' | 'confirmBy' | 'isAgent' | 'nameCipher' | 'pass'>>

/** What a linking operation changes of an account's people. Nobody stands in two of the three. */
export interface PeopleChange {
  added?: Readonly<Record<PersonRef, HolderPerson>>
  corrected?: Readonly<Record<PersonRef, Correction>>
  removed?: readonly PersonRef[]
}

export async function changePeople(account: AccountId, { added = {}, corrected = {}, removed = [] }: PeopleChange): Promise<void> {
  const update = Object.fromEntries([
    ...Object.entries(added).map(([person, link]) => [`people.${person}`, _.set(link)]),
    ...Object.entries(corrected).flatMap(([person, fields]) =>
      Object.entries(fields).map(([field, value]) => [`people.${person}.${field}`, _.set(value)]),
    ),
    ...removed.map((person) => [`people.${person}`, _.remove()]),
  ])
  if (Object.keys(update).length > 0) await holders().where({ _id: account }).update(update)
}

/** Hands a person's facts to one account that shows them, unless it has newer ones or has unlinked them; another colour ends a temporary pass for good. */
export async function writeFacts(account: AccountId, person: PersonRef, id: PersonId, facts: PersonFacts): Promise<void> {
  const path = `people.${person}`
  await holders()
    .where({ _id: account, [`${path}.personId`]: id, [`${path}.facts.revision`]: _.or(_.exists(false), _.lt(facts.revision)) })
    .update({ [`${path}.facts`]: _.set(facts), ...(facts.colour !== 'green' && { [`${path}.temporary`]: _.remove() }) })
}

interface TemporaryOf {
  account: AccountId
  person: PersonRef
  id: PersonId
  /** The phone that serves them. */
  phone: PhoneRef
  temporary: TemporaryPass
}

/** Shows a temporary pass; `false` when its answer or the colour is another by now. */
export async function writeTemporary({ account, person, id, phone, temporary }: TemporaryOf): Promise<boolean> {
  const path = `people.${person}`
  const { doc } = (await holders()
    .where({
      _id: account,
      closed: false,
      [`${path}.personId`]: id,
      [`${path}.facts.colour`]: 'green',
      [`phones.${phone}.answeredAt`]: temporary.answeredAt,
    })
    .updateAndReturn({ [`${path}.temporary`]: _.set(temporary) })) as { doc?: HolderRecord | null }
  return Boolean(doc)
}

interface PassOf {
  account: AccountId
  person: PersonRef
  id: PersonId
  pass: HolderPass
}

/** Gives a person of an account another pass; `false` when they were unlinked, or, with `instead`, no longer have that one. */
export async function writePass({ account, person, id, pass }: PassOf, instead?: string): Promise<boolean> {
  const path = `people.${person}`
  const others = instead === undefined ? {} : { [`${path}.pass.id`]: instead }
  const { updated } = await holders()
    .where({ _id: account, closed: false, [`${path}.personId`]: id, ...others })
    .update({ [`${path}.pass`]: _.set(pass) })
  return updated === 1
}
