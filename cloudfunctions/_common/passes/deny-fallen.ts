import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { isFall } from '@domain/pass/denial'
import { codeOf } from '../people/code'
import { shownPeople } from '../people/shown-people'
import type { HolderRecord } from '../repositories/holder.record'
import type { PassRecord } from '../repositories/passes.repository'
import { denyRunning } from './deny'

const passages = (holder: HolderRecord, now: Instant) =>
  new Map(shownPeople(holder, now).map((person) => [person.personId, codeOf(person, holder.phones[person.servedBy], now).passage]))

/**
 * Denies the running passes of everyone who may pass less far in an account than before, and says which they were. Called before the change is saved:
 * dying in between leaves the old passes denied and the change to be made again. Who held one must get another then.
 */
export async function denyFallen(before: HolderRecord, after: HolderRecord, now: Instant): Promise<PassRecord[]> {
  const old = passages(before, now)
  const fallen = [...passages(after, now)].filter(([person, passage]) => isFall(old.get(person) ?? passage, passage))
  const denied = await Promise.all(fallen.map(([person]: [PersonId, unknown]) => denyRunning({ account: before._id, person }, now)))
  return denied.flat()
}
