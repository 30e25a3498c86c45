import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { fallsFor } from '@domain/pass/denial'
import type { PersonChange, PersonRecord } from '../repositories/person.record'
import { changePerson } from '../repositories/persons.repository'
import { factsOf } from './facts'
import { fanOut } from './fan-out'
import { knownOf } from './known'

/**
 * Changes what is known of a person and tells every account that shows them; passes that say more than is true now are denied with it.
 * The record after the change; nothing when there is no such person any more, or nothing to change.
 */
export async function changeFacts(
  id: PersonId,
  now: Instant,
  decide: (person: PersonRecord) => PersonChange | undefined,
): Promise<PersonRecord | undefined> {
  const changed = await changePerson(id, (person) => {
    const change = decide(person)
    return change && (falls(person, { ...person, ...change }, now) ? { ...change, denyPending: true } : change)
  })
  if (changed) await fanOut(changed, now)
  return changed
}

/** A record without a revision has never been shown. Phones are taken as exposed long ago, when closed cases let them pass. */
function falls(before: PersonRecord, after: PersonRecord, now: Instant): boolean {
  if (before.revision === 0) return false
  const [old, changed] = [factsOf(before, now), factsOf(after, now)]
  return fallsFor(
    (itinerary) => knownOf(old, { itinerary, exposedSince: null }, now),
    (itinerary) => knownOf(changed, { itinerary, exposedSince: null }, now),
  )
}
