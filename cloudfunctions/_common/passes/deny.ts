import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { pushDenials } from '../repositories/denials.repository'
import { leavePasses, type PassRecord, runningPasses } from '../repositories/passes.repository'

/** Puts passes on the deny-list, then forgets them. Dying between the two denies them once more later, which does no harm. */
export async function denyPasses(passes: readonly PassRecord[], { isReported = false } = {}): Promise<void> {
  if (passes.length === 0) return
  await pushDenials(passes.map(({ _id, end }) => ({ passId: _id, end: Math.ceil(end.getTime() / 1000), isReported })))
  await leavePasses(passes.map(({ _id }) => _id))
}

/** Denies all running passes of a person, in one account or in all; says which they were. */
export async function denyRunning(of: { person: PersonId; account?: AccountId }, now: Instant): Promise<PassRecord[]> {
  const running = await runningPasses(of, now)
  await denyPasses(running)
  return running
}
