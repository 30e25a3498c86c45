import { denyRunning } from '../passes/deny'
import { leavePasses } from '../repositories/passes.repository'
import { leavePerson } from '../repositories/persons.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'

/** Ends the running passes of a person in an account at once. Can be repeated. */
export async function endPasses(account: AccountId, person: PersonId, now: Instant): Promise<void> {
  const denied = await denyRunning({ account, person }, now)
  if (denied.length > 0) await leavePasses(denied.map(({ _id }) => _id))
}

/** What an account has of a person beside the link itself: its running passes end, then it leaves the person's record. Can be repeated. */
export async function leaveBehind(account: AccountId, person: PersonId, now: Instant): Promise<void> {
  await endPasses(account, person, now)
  await leavePerson(account, person)
}
