import { phoneId, phoneReference, spreadOf } from '../crypto/hash'
import { seal } from '../crypto/seal'
import { carryExposure } from '../people/exposure'
import { denyFallen } from '../passes/deny-fallen'
import { renewPasses, replacePasses } from '../passes/draw'
import { recordConsent, removeConsents } from '../repositories/consents.repository'
import type { HolderPhone } from '../repositories/holder.record'
import { readHolder } from '../repositories/holder-people.repository'
import { savePhone } from '../repositories/holders.repository'
import type { PassRecord } from '../repositories/passes.repository'
import type { UsedCode } from '../repositories/phone.record'
import { lookAtValidity } from '../repositories/message-permissions.repository'
import { places } from '../repositories/places'
import type { authorise } from '@contract/itinerary/authorise'
import type { Output } from '@contract/operation'
import type { Policy } from '@domain/policy/policy'
import { beginValidity, endOf, lengthOf } from '@domain/itinerary/validity'
import type { AccountId, PhoneRef } from '@domain/kernel/ids'
import { tellingAt } from '@domain/messages/telling'
import { endTemporaryPasses } from './end-temporary-passes'

export type Authorised = Output<typeof authorise>

type PhoneAnswer = Pick<UsedCode, 'itinerary' | 'setTag' | 'at'> & { number: string; consentVersion: string }

/**
 * Keeps the answer for a phone in the account that asked, begins its validity, and lets an exposure travel with the people whose phone it is.
 * Can be repeated with the same answer. Nothing is kept when the account was closed while the ministry was asked.
 */
export async function keepAnswer(account: AccountId, answer: PhoneAnswer, policy: Policy): Promise<Authorised | undefined> {
  const { number, itinerary, at } = answer
  const id = phoneId(number)
  const reference = phoneReference(account, id)
  const known = await readHolder(account)
  if (!known || known.closed) return undefined
  const before = known.phones[reference]
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
  await recordConsent({ account, phone: id, version: answer.consentVersion, at })
  const denied = await denyFallen(known, { ...known, phones: { ...known.phones, [reference]: phone } }, at)
  if (!(await savePhone(account, reference, phone))) {
    // Whoever erases the account may have been here before the consent.
    await removeConsents(account)
    return undefined
  }
  return settle(account, reference, phone, denied)
}

/** What was kept of the same answer at an earlier press; nothing when it could not be kept then. */
export async function keptAnswer(account: AccountId, { by, at }: UsedCode): Promise<Authorised | undefined> {
  const phone = (await readHolder(account))?.phones[by]
  return phone && phone.authorisedAt >= at ? settle(account, by, phone) : undefined
}

/** What follows from a kept answer: passes of its own for everyone, and an exposure that travels. Can be repeated. */
async function settle(
  account: AccountId,
  reference: PhoneRef,
  phone: HolderPhone,
  denied: readonly PassRecord[] = [],
): Promise<Authorised> {
  const holder = await readHolder(account)
  if (holder) await endTemporaryPasses(holder, reference, phone.answeredAt)
  if (holder) await renewPasses(holder)
  await replacePasses(denied)
  await lookAtValidity(account, tellingAt(phone))
  const { phoneId, itinerary, authorisedAt, exposedSince } = phone
  const people = holder?.people ?? {}
  await carryExposure({ people }, { phone: reference, phoneId, itinerary, authorisedAt, exposedSince }, authorisedAt)
  return {
    phone: reference,
    updatedAt: phone.shownAt,
    validUntil: endOf(phone),
    linked: Object.values(people).filter((link) => link.phone === reference).length,
  }
}
