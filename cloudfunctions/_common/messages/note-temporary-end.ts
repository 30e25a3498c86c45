import type { Instant } from '@domain/kernel/china-time'
import type { TemporaryPass } from '@domain/status/temporary-pass'
import type { ShownPerson } from '../people/shown-people'
import type { HolderRecord } from '../repositories/holder.record'
import { whoWantSituations } from '../repositories/message-permissions.repository'
import { enterTemporaryEnd } from '../repositories/messages.repository'
import { seenOf } from './tellable'

/** Enters the message of the end of a temporary pass as it is granted, for nothing else happens when its time is over. */
export async function noteTemporaryEnd(holder: HolderRecord, person: ShownPerson, temporary: TemporaryPass, now: Instant): Promise<void> {
  const { _id: account } = holder
  if ((await whoWantSituations([account])).length === 0) return
  const from = seenOf(holder, { ...person, temporary }, now)
  await enterTemporaryEnd({ account, person: person.reference, from, revision: person.facts.revision, temporary })
}
