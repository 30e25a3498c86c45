import { personId } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { changeFacts } from '@common/people/change-facts'
import type { PersonRecord } from '@common/repositories/person.record'
import { places } from '@common/repositories/places'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { mergeReadings } from '@domain/linking/source'
import type { Heard } from './ask-registries'

/** Keeps what the registries said of a person, and tells all who show them. Nothing when nobody answered or the person is gone. */
export async function learn(id: PersonId, heard: Heard, now: Instant): Promise<PersonRecord | undefined> {
  if (heard.answered.length === 0 && !heard.newest) return undefined
  const named = heard.newest && {
    agent: heard.newest.agent === null ? null : personId(heard.newest.agent),
    nameCipher: seal(heard.newest.name, places.personName(id)),
  }
  return changeFacts(id, now, ({ readings }) => ({ readings: mergeReadings(readings, heard.readings, heard.answered), ...named }))
}
