import { shownPeople } from '../people/shown-people'
import type { HolderRecord } from '../repositories/holder.record'
import { endTemporaryPass } from '../repositories/temporary-passes.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { PhoneRef } from '@domain/kernel/ids'

/**
 * Ends for good what was granted for an earlier answer of a phone: what is granted after it is another one, and counted (`rules.md` 21). Called after
 * the newer answer is saved; can be repeated.
 */
export async function endTemporaryPasses(holder: HolderRecord, phone: PhoneRef, answeredAt: Instant): Promise<void> {
  const ended = shownPeople(holder, answeredAt).filter(
    ({ servedBy, temporary }) => servedBy === phone && temporary && temporary.answeredAt !== answeredAt && temporary.until > answeredAt,
  )
  await Promise.all(ended.map(({ personId, temporary }) => endTemporaryPass(personId, answeredAt, temporary?.until)))
}
