import { changeFacts } from '@common/people/change-facts'
import { findByClosedCase } from '@common/repositories/persons.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const PEOPLE_A_MINUTE = 100

/** Takes what is known of a closed case from who had it, and from every phone that shows them, when the case itself is forgotten. It had ceased to count long before. */
export const forgetStandings: Job = async (minute) =>
  eachAlone(await findByClosedCase(minute.now - keptFor('cases'), PEOPLE_A_MINUTE), minute, (person) => forget(person, minute.now))

/** A later case may have come meanwhile. */
const forget = (person: PersonId, now: Instant) =>
  changeFacts(person, now, ({ case: standing }) =>
    standing?.closedAt !== undefined && standing.closedAt <= now - keptFor('cases') ? { case: undefined } : undefined,
  )
