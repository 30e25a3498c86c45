import { phoneId, phoneReference, spreadOf } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { carryExposure } from '@common/people/exposure'
import { recordConsent } from '@common/repositories/consents.repository'
import type { HolderPhone } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { createHolder, savePhone } from '@common/repositories/holders.repository'
import { places } from '@common/repositories/places'
import type { ComparedSet } from '@common/settings/settings'
import type { Policy } from '@domain/itinerary/policy'
import { beginValidity, endOf, lengthOf } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { Itinerary } from '@domain/status'

export interface AuthorisedAnswer {
  account: AccountId
  number: string
  itinerary: Itinerary
  consentVersion: string
  compared: ComparedSet
  policy: Policy
  now: Instant
}

/** Keeps the answer for a phone in the account that asked, begins its validity, and lets an exposure travel with the people whose phone it is. */
export async function keepAnswer({ account, number, itinerary, consentVersion, compared, policy, now }: AuthorisedAnswer) {
  const id = phoneId(number)
  const reference = phoneReference(account, id)
  await createHolder(account, now)
  await recordConsent({ account, phone: id, version: consentVersion, at: now })
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
  const people = (await readHolder(account))?.people ?? {}
  await carryExposure({ people }, { phone: reference, phoneId: id, itinerary, authorisedAt: now }, now)
  const linked = Object.values(people).filter((link) => link.phone === reference).length
  return { phone: reference, updatedAt: now, validUntil: endOf(phone), linked }
}
