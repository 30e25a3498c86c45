import { worstBit } from '@domain/itinerary/compared-set'
import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import type { Facts, Itinerary } from '@domain/status'
import type { PersonFacts } from '../repositories/holder.record'

/** What holds in one account alone: the colour as it counts there, and whether a temporary pass runs. */
interface Here {
  colour?: Colour
  temporaryPass?: boolean
}

/** What is known of a person at an instant who is shown with a phone of this bit. */
export const knownOf = (
  facts: PersonFacts,
  bit: Itinerary,
  now: Instant,
  { colour = facts.colour, temporaryPass = false }: Here = {},
): Facts => ({
  healthColour: colour,
  itinerary: facts.exposedUntil > now ? worstBit([bit, 'exposed']) : bit,
  verification: facts.verification,
  measure: facts.measure,
  negativeTest: facts.negativeTest,
  truckDriver: (facts.truckUntil ?? 0) > now,
  healthWhitelist: (facts.whitelistUntil ?? 0) > now,
  temporaryPass,
  locked: false,
})
