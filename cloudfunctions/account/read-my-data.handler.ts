import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { shownPeople } from '@common/people/shown-people'
import { keptCases } from '@common/repositories/cases.repository'
import { type ConsentRecord, readConsents } from '@common/repositories/consents.repository'
import { keptDeclarations } from '@common/repositories/declarations.repository'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'
import { readMyData } from '@contract/account/read-my-data'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import { maskPhone } from '@domain/kernel/masking'
import { done, failed } from '@domain/kernel/result'

export const readMyDataHandler = implement(readMyData, async ({ caller: { account }, now }) => {
  const [holder, consents, journeys] = await Promise.all([readHolder(account), readConsents(account), keptDeclarations(account)])
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const phones = holder ? phonesOf(holder) : []
  const maskedOf = (id: PhoneId) => phones.find(({ phoneId }) => phoneId === id)?.maskedPhone ?? null
  return done({
    people: Object.keys(holder?.people ?? {}).length,
    cases: holder ? await presentCases(holder, now) : [],
    journeys: journeys.map(({ state, changedAt, expiresAt }) => ({ state, since: changedAt, keptUntil: expiresAt.getTime() })),
    phones: phones.map(({ maskedPhone, provedAt }) => ({ maskedPhone, provedAt })),
    consents: consents.filter(isNewest).map(({ version, at, phone }) => ({ version, at, maskedPhone: maskedOf(phone) })),
  })
})

/** Each version and phone once, with the last time: every SMS code and every check records its consent. */
const isNewest = ({ version, phone }: ConsentRecord, place: number, newestFirst: readonly ConsentRecord[]) =>
  newestFirst.findIndex((other) => other.version === version && other.phone === phone) === place

/** Of who is confirmed: cases of others are not this account's affair. */
async function presentCases(holder: HolderRecord, now: Instant) {
  const people = shownPeople(holder, now).filter(({ role }) => role !== 'unconfirmed')
  const referenceOf = new Map(people.map(({ personId, reference }) => [personId, reference]))
  const cases = await keptCases([...referenceOf.keys()])
  return cases.flatMap(({ person, state, changedAt, expiresAt }) => {
    const reference = referenceOf.get(person)
    return reference ? [{ person: reference, state, since: changedAt, keptUntil: expiresAt?.getTime() ?? null }] : []
  })
}

const phonesOf = ({ _id: account, phones }: HolderRecord) =>
  (Object.entries(phones) as [PhoneRef, HolderPhone][]).map(([reference, { phoneId, phoneCipher, provedAt }]) => ({
    phoneId,
    provedAt,
    maskedPhone: maskPhone(open(phoneCipher, places.phone(account, reference))),
  }))
