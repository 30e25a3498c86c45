import { worstBit } from '../itinerary/compared-set'
import { type Failure, failure } from '../kernel/errors'
import type { PersonRef } from '../kernel/ids'
import { done, failed, type Result } from '../kernel/result'
import type { Role } from '../linking/role'
import type { Itinerary } from '../status/facts'

interface Linked {
  reference: PersonRef
  role: Role
}

/** The people of a journey out of those an account shows, in the order they were named: all of them linked, and confirmed (`rules.md` 1). */
export function chosenFrom<Person extends Linked>(shown: readonly Person[], named: readonly PersonRef[]): Result<Person[], Failure> {
  const chosen = named.flatMap((reference) => shown.filter((person) => person.reference === reference))
  if (chosen.length < named.length) return failed(failure('PERSON_NOT_LINKED'))
  if (chosen.some(({ role }) => role === 'unconfirmed')) return failed(failure('DECLARATION_NOT_POSSIBLE'))
  return done(chosen)
}

/** One journey is judged by the worst that is known of those who make it; of whom nothing is, their travel is unknown. */
export const bitOfTravellers = (bits: readonly (Itinerary | undefined)[]): Itinerary => worstBit(bits.map((bit) => bit ?? 'unknown'))

/** Newer answers count once they are of everybody who travels, and an exposure at once; else that stands which was known when the journey was declared. */
export const bitAfterwards = (newer: readonly Itinerary[], travellers: number, before: Itinerary): Itinerary =>
  newer.includes('exposed') || newer.length === travellers ? worstBit(newer) : before
