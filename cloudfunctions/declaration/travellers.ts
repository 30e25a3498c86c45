import { open } from '@common/crypto/seal'
import { knownOf } from '@common/people/known'
import { type ShownPerson, shownPeople } from '@common/people/shown-people'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'
import { worstBit } from '@domain/itinerary/compared-set'
import { isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PersonId, PersonRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Itinerary } from '@domain/status'

/** Who travels, as the declaration keeps them. */
export interface Travellers {
  people: PersonId[]
  names: string[]
  /** The worst of what is known of them by the cities in force. */
  bit: Itinerary
}

/** The people of a journey: all of them linked in this account, and confirmed (`rules.md` 1). `setTag`: of the cities in force. */
export async function travellers(
  account: AccountId,
  references: readonly PersonRef[],
  { setTag, now }: { setTag: string | undefined; now: Instant },
): Promise<Result<Travellers, Failure>> {
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const shown = holder ? shownPeople(holder, now) : []
  const chosen = references.flatMap((reference) => shown.filter((person) => person.reference === reference))
  if (!holder || chosen.length < references.length) return failed(failure('PERSON_NOT_LINKED'))
  if (chosen.some(({ role }) => role === 'unconfirmed')) return failed(failure('DECLARATION_NOT_POSSIBLE'))
  return done({
    people: chosen.map(({ personId }) => personId),
    names: chosen.map(({ reference, nameCipher }) => open(nameCipher, places.name(account, reference))),
    bit: worstBit(chosen.map((person) => bitNow(holder, person, setTag, now))),
  })
}

/** An exposure counts until there is another answer; any other answer only while it runs, and only about the cities in force. */
function bitNow({ phones }: HolderRecord, { facts, servedBy }: ShownPerson, setTag: string | undefined, now: Instant): Itinerary {
  const phone = phones[servedBy]
  const { itinerary } = knownOf(facts, phone, now)
  const isCurrent = isRunning(phone, now) && phone.setHash === setTag
  return itinerary === 'exposed' || isCurrent ? itinerary : 'unknown'
}
