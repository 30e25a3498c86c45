import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { open } from '../crypto/seal'
import type { PersonRecord } from '../repositories/person.record'
import { readPerson } from '../repositories/persons.repository'
import { places } from '../repositories/places'
import { askRegistries } from './ask-registries'
import { learn } from './learn'

interface AskedColour {
  /** Both registries answered. */
  isComplete: boolean
  /** The person's record after it, when something in it is new. */
  changed: PersonRecord | undefined
}

/** Asks the registries for a person's colour and keeps what they say. `livePhone`: for people linked by face. Nothing when nobody shows the person any more. */
export async function askColour(id: PersonId, livePhone: string | undefined, now: Instant): Promise<AskedColour | undefined> {
  const person = await readPerson(id)
  if (!person) return undefined
  const heard = await askRegistries(
    {
      paper: person.paper,
      documentNumber: open(person.documentCipher, places.personDocument(id)),
      name: open(person.nameCipher, places.personName(id)),
      ...(livePhone !== undefined && { livePhone }),
    },
    now,
  )
  return { isComplete: heard.isComplete, changed: await learn(id, heard, now) }
}
