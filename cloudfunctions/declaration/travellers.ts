import { open } from '@common/crypto/seal'
import { bitNow } from '@common/declarations/bit-now'
import { shownPeople } from '@common/people/shown-people'
import { readHolder } from '@common/repositories/holder-people.repository'
import { places } from '@common/repositories/places'
import { bitOfTravellers, chosenFrom } from '@domain/declaration/travellers'
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

/** The people of a journey as the declaration keeps them. `setTag`: of the cities in force. */
export async function travellers(
  account: AccountId,
  references: readonly PersonRef[],
  { setTag, now }: { setTag: string | undefined; now: Instant },
): Promise<Result<Travellers, Failure>> {
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const shown = holder ? shownPeople(holder, now) : []
  const chosen = chosenFrom(shown, references)
  if (!chosen.ok) return chosen
  return done({
    people: chosen.value.map(({ personId }) => personId),
    names: chosen.value.map(({ reference, nameCipher }) => open(nameCipher, places.name(account, reference))),
    bit: bitOfTravellers(chosen.value.map((person) => holder && bitNow(holder, person, setTag, now))),
  })
}
