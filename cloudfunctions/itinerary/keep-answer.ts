import { phoneId, phoneReference, spreadOf } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { carryExposure } from '@common/people/exposure'
import { recordConsent } from '@common/repositories/consents.repository'
import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { createHolder, savePhone } from '@common/repositories/holders.repository'
import type { UsedCode } from '@common/repositories/phone.record'
import { places } from '@common/repositories/places'
import type { authorise } from '@contract/itinerary/authorise'
import type { Output } from '@contract/operation'
import type { Policy } from '@domain/itinerary/policy'
import { beginValidity, endOf, lengthOf } from '@domain/itinerary/validity'
import type { AccountId, PhoneRef } from '@domain/kernel/ids'

export type Authorised = Output<typeof authorise>

type PhoneAnswer = Pick<UsedCode, 'itinerary' | 'setTag' | 'at'> & { number: string; consentVersion: string }

/**
 * Keeps the answer for a phone in the account that asked, begins its validity, and lets an exposure travel with the people whose phone it is.
 * Can be repeated with the same answer.
 */
export async function keepAnswer(account: AccountId, answer: PhoneAnswer, policy: Policy): Promise<Authorised> {
  const { number, itinerary, at } = answer
  const id = phoneId(number)
  const reference = phoneReference(account, id)
  await createHolder(account, at)
  await recordConsent({ account, phone: id, version: answer.consentVersion, at })
  const before = (await readHolder(account))?.phones[reference]
  const phone: HolderPhone = {
    phoneId: id,
    phoneCipher: seal(number, places.phone(account, reference)),
    provedAt: at,
    itinerary,
    answeredAt: at,
    exposedSince: itinerary === 'exposed' ? (before?.exposedSince ?? at) : null,
    setHash: answer.setTag,
    authorisedAt: at,
    ...beginValidity(at, lengthOf(policy, spreadOf(account, reference)), policy),
    shownAt: at,
  }
  await savePhone(account, reference, phone)
  const holder = await readHolder(account)
  await carry(holder, reference, phone)
  return told(holder, reference, phone)
}

/** What was kept of the same answer at an earlier press; nothing when it could not be kept then. */
export async function keptAnswer(account: AccountId, { by, at }: UsedCode): Promise<Authorised | undefined> {
  const holder = await readHolder(account)
  const phone = holder?.phones[by]
  if (!phone || phone.authorisedAt < at) return undefined
  await carry(holder, by, phone)
  return told(holder, by, phone)
}

const carry = (holder: HolderRecord | undefined, reference: PhoneRef, { phoneId: id, itinerary, authorisedAt }: HolderPhone) =>
  carryExposure({ people: holder?.people ?? {} }, { phone: reference, phoneId: id, itinerary, authorisedAt }, authorisedAt)

const told = (holder: HolderRecord | undefined, reference: PhoneRef, phone: HolderPhone): Authorised => ({
  phone: reference,
  updatedAt: phone.shownAt,
  validUntil: endOf(phone),
  linked: Object.values(holder?.people ?? {}).filter((link) => link.phone === reference).length,
})
