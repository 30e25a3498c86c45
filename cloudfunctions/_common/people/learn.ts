import { personId } from '../crypto/hash'
import { seal } from '../crypto/seal'
import { changeFacts } from './change-facts'
import { recall, recalledChange } from './recall'
import type { PersonChange, PersonRecord } from '../repositories/person.record'
import { places } from '../repositories/places'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { mergeReadings } from '@domain/linking/source'
import type { Heard } from './ask-registries'

/** Keeps what the registries said of a person, and what cases and lists say of them, and tells all who show them. Nothing when there is nothing new or the person is gone. */
export async function learn(id: PersonId, heard: Heard, now: Instant): Promise<PersonRecord | undefined> {
  const recalled = await recall(id)
  return changeFacts(id, now, (person) => {
    const change = { ...heardChange(id, heard, person), ...recalledChange(person, recalled) }
    return Object.keys(change).length === 0 ? undefined : change
  })
}

function heardChange(id: PersonId, { answered, readings, newest }: Heard, person: PersonRecord): PersonChange {
  if (answered.length === 0 && !newest) return {}
  const named = newest && {
    agent: newest.agent === null ? null : personId(newest.agent),
    nameCipher: seal(newest.name, places.personName(id)),
  }
  return { readings: mergeReadings(person.readings, readings, answered), ...named }
}
