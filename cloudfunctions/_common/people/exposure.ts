import type { Instant } from '@domain/kernel/china-time'
import type { PersonId, PhoneId, PhoneRef } from '@domain/kernel/ids'
import { carry } from '@domain/linking/exposure'
import type { Itinerary } from '@domain/status'
import type { HolderRecord } from '../repositories/holder.record'
import { findByExposure } from '../repositories/persons.repository'
import { changeFacts } from './change-facts'

/** An answer for one phone, as an account has just been given it. */
export interface PhoneAnswer {
  phone: PhoneRef
  phoneId: PhoneId
  itinerary: Itinerary
  authorisedAt: Instant
  /** Null unless the answer is exposed. */
  exposedSince: Instant | null
}

/** Whose own phone it is: who is self in the account and linked through this phone, or by face, which follows the last proved phone. */
const carriers = ({ people }: Pick<HolderRecord, 'people'>, phone: PhoneRef): PersonId[] =>
  Object.values(people)
    .filter((link) => link.role === 'self' && (link.phone === phone || link.phone === null))
    .map((link) => link.personId)

/**
 * Lets `exposed`, and only that, travel with the people whose own phone it is into every other account that shows them; any other answer
 * for the phone ends it (`rules.md` 2). Called after the answer is saved; can be repeated.
 */
export async function carryExposure(holder: Pick<HolderRecord, 'people'>, answer: PhoneAnswer, now: Instant): Promise<void> {
  const exposed = answer.itinerary === 'exposed'
  const people = exposed ? carriers(holder, answer.phone) : await findByExposure(answer.phoneId)
  const { authorisedAt, exposedSince } = answer
  const carried = exposed ? { authorisedAt, since: exposedSince ?? authorisedAt } : undefined
  await Promise.all(people.map((id) => changeFacts(id, now, ({ exposures }) => ({ exposures: carry(exposures, answer.phoneId, carried) }))))
}
