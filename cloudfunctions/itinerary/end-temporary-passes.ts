import { shownPeople } from '@common/people/shown-people'
import type { HolderRecord } from '@common/repositories/holder.record'
import { endTemporaryPass } from '@common/repositories/temporary-passes.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { PhoneRef } from '@domain/kernel/ids'

/** A newer answer of a phone ends the temporary passes of those it serves for good: what is granted after it is another one, and counted (`rules.md` 21). */
export async function endTemporaryPasses(holder: HolderRecord, phone: PhoneRef, now: Instant): Promise<void> {
  const served = shownPeople(holder, now).filter(({ servedBy }) => servedBy === phone)
  const running = served.flatMap(({ personId, temporary }) =>
    temporary && temporary.until > now ? [{ personId, until: temporary.until }] : [],
  )
  await Promise.all(running.map(({ personId, until }) => endTemporaryPass(personId, now, until)))
}
