import type { Instant } from '@domain/kernel/china-time'
import { colourNow } from '@domain/linking/colour'
import { messageOf } from '@domain/messages/messages.table'
import type { AccountId } from '@domain/kernel/ids'
import { personReference } from '../crypto/hash'
import { readHolder } from '../repositories/holder-people.repository'
import type { PersonFacts } from '../repositories/holder.record'
import { whoWantSituations } from '../repositories/message-permissions.repository'
import { enterSituation } from '../repositories/messages.repository'
import type { PersonRecord } from '../repositories/person.record'
import { seenOf, tellablePerson } from './tellable'

/**
 * Enters a message for every account that wants to hear that this person's code says something else. Called before the facts are handed out: dying in
 * between leaves the change to be fanned out again, and the message waits for the facts.
 */
export async function noteChanges(person: PersonRecord, facts: PersonFacts, now: Instant): Promise<void> {
  const wanting = person.holders.length > 0 ? await whoWantSituations(person.holders) : []
  await Promise.all(wanting.map((account) => noteChange(account, person, facts, now)))
}

async function noteChange(account: AccountId, { _id }: PersonRecord, facts: PersonFacts, now: Instant): Promise<void> {
  const reference = personReference(account, _id)
  const holder = await readHolder(account)
  const before = holder && tellablePerson(holder, reference, now)
  if (!before || before.facts.revision >= facts.revision) return
  const after = { ...before, facts, colour: colourNow(facts.colour, facts.colourAt, now) }
  const from = seenOf(holder, before, now)
  if (messageOf({ from, to: seenOf(holder, after, now) }) === null) return
  await enterSituation({ account, person: reference, from, revision: facts.revision }, before.facts.revision, now)
}
