import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { pushDenials } from '../repositories/denials.repository'
import { type PassRecord, runningPasses } from '../repositories/passes.repository'

/**
 * Puts passes on the deny-list. They stay entered until whoever held them has others (`replacePasses`) or leaves: if this dies half-way, the
 * next try finds them again and denies them once more, which does no harm.
 */
export async function denyPasses(passes: readonly PassRecord[], { isReported = false } = {}): Promise<void> {
  if (passes.length === 0) return
  await pushDenials(passes.map(({ _id, end }) => ({ passId: _id, end: Math.ceil(end.getTime() / 1000), isReported })))
}

/** Denies all running passes of a person, in one account or in all; says which they were. */
export async function denyRunning(of: { person: PersonId; account?: AccountId }, now: Instant): Promise<PassRecord[]> {
  const running = await runningPasses(of, now)
  await denyPasses(running)
  return running
}
