import type { Instant } from '@domain/kernel/china-time'
import { exposedSince, exposedUntil } from '@domain/linking/exposure'
import { colourOfPerson } from '@domain/linking/source'
import type { CaseStanding } from '@domain/verification/case'
import type { PersonFacts } from '../repositories/holder.record'
import type { PersonRecord } from '../repositories/person.record'

/** Of a person's record what facts are made of: also of somebody who has none. */
export type FactsFrom = Pick<PersonRecord, 'revision' | 'readings' | 'exposures' | 'case' | 'lists'>

/** What showing needs of a person, as it is now. */
export const factsOf = (person: FactsFrom, now: Instant): PersonFacts => ({
  revision: person.revision,
  ...colourOfPerson(person.readings, now),
  ...(person.case && { case: standingOf(person.case) }),
  ...person.lists,
  exposedUntil: exposedUntil(person.exposures),
  exposedSince: exposedSince(person.exposures),
})

/** No more of a case than the code page says: fields without a value are left out, for the database knows no undefined. */
const standingOf = ({ state, measure, negativeTest, closedAt, isCleared, sentBack }: CaseStanding): PersonFacts['case'] => ({
  state,
  negativeTest,
  ...(measure && { measure }),
  ...(closedAt !== undefined && { closedAt }),
  ...(isCleared && { isCleared }),
  ...(sentBack && { sentBack }),
})
