import type { Instant } from '@domain/kernel/china-time'
import { exposedUntil } from '@domain/linking/exposure'
import { colourOfPerson } from '@domain/linking/source'
import type { PersonFacts } from '../repositories/holder.record'
import type { PersonRecord } from '../repositories/person.record'

/** What showing needs of a person who has no case and stands on no list, as it is now. */
export const factsOf = (person: PersonRecord, now: Instant): PersonFacts => ({
  revision: person.revision,
  ...colourOfPerson(person.readings, now),
  verification: 'none',
  negativeTest: false,
  exposedUntil: exposedUntil(person.exposures),
})
