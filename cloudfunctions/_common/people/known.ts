import { worstBit } from '@domain/itinerary/compared-set'
import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import type { Facts, Itinerary } from '@domain/status'
import type { PersonFacts } from '../repositories/holder.record'

/** What is known of a person at an instant who is shown with a phone of this bit; `colour`: as it counts there. */
export const knownOf = (facts: PersonFacts, bit: Itinerary, now: Instant, colour: Colour = facts.colour, temporaryPass = false): Facts => ({
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
