import { open } from '@common/crypto/seal'
import { bitNow } from '@common/declarations/bit-now'
import { shownPeople } from '@common/people/shown-people'
import { readHolder } from '@common/repositories/holder-people.repository'
import { places } from '@common/repositories/places'
import { worstBit } from '@domain/itinerary/compared-set'
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
    bit: worstBit(chosen.map((person) => bitNow(holder, person, setTag, now) ?? 'unknown')),
  })
}
