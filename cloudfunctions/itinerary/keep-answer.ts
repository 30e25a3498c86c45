import { phoneId, phoneReference, spreadOf } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { carryExposure } from '@common/people/exposure'
import { recordConsent } from '@common/repositories/consents.repository'
import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { createHolder, savePhone } from '@common/repositories/holders.repository'
import { places } from '@common/repositories/places'
import type { ComparedSet } from '@common/settings/settings'
import type { authorise } from '@contract/itinerary/authorise'
import type { Output } from '@contract/operation'
import type { Policy } from '@domain/itinerary/policy'
import { beginValidity, endOf, lengthOf } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PhoneRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Itinerary } from '@domain/status'

export type Authorised = Output<typeof authorise>

interface PhoneAnswer {
  number: string
  itinerary: Itinerary
  consentVersion: string
}

/** By which rules an answer is kept. */
export interface Rules {
  compared: ComparedSet
  policy: Policy
  now: Instant
}

/** Keeps the answer for a phone in the account that asked, begins its validity, and lets an exposure travel with the people whose phone it is. */
export async function keepAnswer(account: AccountId, answer: PhoneAnswer, { compared, policy, now }: Rules): Promise<Authorised> {
  const { number, itinerary } = answer
  const id = phoneId(number)
  const reference = phoneReference(account, id)
  await createHolder(account, now)
  await recordConsent({ account, phone: id, version: answer.consentVersion, at: now })
  const before = (await readHolder(account))?.phones[reference]
  const phone: HolderPhone = {
    phoneId: id,
    phoneCipher: seal(number, places.phone(account, reference)),
    provedAt: now,
    itinerary,
    answeredAt: now,
    exposedSince: itinerary === 'exposed' ? (before?.exposedSince ?? now) : null,
    setHash: compared.setTag,
    authorisedAt: now,
    ...beginValidity(now, lengthOf(policy, spreadOf(account, reference)), policy),
    shownAt: now,
  }
  await savePhone(account, reference, phone)
  const holder = await readHolder(account)
  await carryExposure({ people: holder?.people ?? {} }, { phone: reference, phoneId: id, itinerary, authorisedAt: now }, now)
  return told(holder, reference, phone)
}

/** What was answered to the first of two presses. */
export async function keptAnswer(account: AccountId, reference: PhoneRef): Promise<Result<Authorised, Failure>> {
  const holder = await readHolder(account)
  const phone = holder?.phones[reference]
  return phone ? done(told(holder, reference, phone)) : failed(failure('BUSY'))
}

const told = (holder: HolderRecord | undefined, reference: PhoneRef, phone: HolderPhone): Authorised => ({
  phone: reference,
  updatedAt: phone.shownAt,
  validUntil: endOf(phone),
  linked: Object.values(holder?.people ?? {}).filter((link) => link.phone === reference).length,
})
