import type { Instant } from '@domain/kernel/china-time'
import { personReference } from '../crypto/hash'
import { noteChanges } from '../messages/note-changes'
import { denyRunning } from '../passes/deny'
import { replacePasses } from '../passes/draw'
import { writeFacts } from '../repositories/holder-people.repository'
import type { PersonRecord } from '../repositories/person.record'
import { fannedOut } from '../repositories/persons.repository'
import { endTemporaryPass } from '../repositories/temporary-passes.repository'
import { factsOf } from './facts'

/** Hands a change of a person to every account that shows them. Each step can be repeated, and an older revision never replaces a newer (`rules.md` 13). */
export async function fanOut(person: PersonRecord, now: Instant): Promise<void> {
  const facts = factsOf(person, now)
  if (facts.colour !== 'green') await endTemporaryPass(person._id, now)
  await noteChanges(person, facts, now)
  await Promise.all(person.holders.map((account) => writeFacts(account, personReference(account, person._id), person._id, facts)))
  if (person.denyPending) await replacePasses(await denyRunning({ person: person._id }, now))
  await fannedOut(person._id, person.revision)
}
