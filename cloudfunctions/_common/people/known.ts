import { worstBit } from '@domain/itinerary/compared-set'
import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import type { Facts } from '@domain/status'
import { bitFor, caseFacts } from '@domain/verification/standing'
import type { HolderPhone, PersonFacts } from '../repositories/holder.record'

/** What holds in one account alone: the colour as it counts there, and whether a temporary pass runs. */
interface Here {
  colour?: Colour
  temporaryPass?: boolean
}

/** What is known of a person at an instant who is shown with this phone. */
export function knownOf(
  facts: PersonFacts,
  { itinerary, exposedSince }: Pick<HolderPhone, 'itinerary' | 'exposedSince'>,
  now: Instant,
  { colour = facts.colour, temporaryPass = false }: Here = {},
): Facts {
  const isCarried = facts.exposedUntil > now
  const since = Math.max(exposedSince ?? 0, isCarried ? facts.exposedSince : 0)
  const bit = bitFor(facts.case, isCarried ? worstBit([itinerary, 'exposed']) : itinerary, since, now)
  return {
    healthColour: colour,
    itinerary: bit,
    ...caseFacts(facts.case, bit === 'exposed' ? since : null, now),
    truckDriver: (facts.truckUntil ?? 0) > now,
    healthWhitelist: (facts.whitelistUntil ?? 0) > now,
    temporaryPass,
    locked: false,
  }
}
