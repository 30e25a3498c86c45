import type { Instant } from '@domain/kernel/china-time'
import { colourNow } from '@domain/linking/colour'
import type { Facts } from '@domain/status'
import { factsOf, type FactsFrom } from './facts'
import { knownOf } from './known'

/** What is known of a person with a grid worker's attestation in the place of the itinerary: an exposure that they carry themselves still counts (`rules.md` 2, 20). */
export function withAttestation(person: FactsFrom, now: Instant): Facts {
  const facts = factsOf(person, now)
  return knownOf(facts, { itinerary: 'clear', exposedSince: null }, now, { colour: colourNow(facts.colour, facts.colourAt, now) })
}
