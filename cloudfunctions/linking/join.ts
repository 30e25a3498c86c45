import { personId, personReference } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { denyAttested } from '@common/passes/deny-attested'
import { drawPass } from '@common/passes/draw'
import type { HolderPerson, HolderRecord } from '@common/repositories/holder.record'
import { joinPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef } from '@domain/kernel/ids'
import { askRegistries, type Heard } from '@common/people/ask-registries'
import { learn } from '@common/people/learn'
import type { Registered } from './registered'

/** Somebody about to be linked in an account. */
export interface Candidate extends Registered {
  id: PersonId
  ref: PersonRef
}

export function candidate(account: AccountId, person: Registered): Candidate {
  const id = personId(person.documentNumber)
  return { ...person, id, ref: personReference(account, id) }
}

export const sealedName = (account: AccountId, { ref, name }: Candidate) => ({ nameCipher: seal(name, places.name(account, ref)) })

/** A link as it is entered, with a pass of its own. */
export const newLink = async (
  holder: HolderRecord,
  person: Candidate,
  link: Pick<HolderPerson, 'phone' | 'through' | 'role' | 'linkedAt'>,
): Promise<HolderPerson> => ({
  ...link,
  personId: person.id,
  pass: await drawPass(holder, person.id),
  confirmBy: null,
  ...sealedName(holder._id, person),
})

/** `full`: shown by too many accounts already. `in part`: not every registry answered. `said`: what they have answered already. */
export async function joinAndLearn(
  account: AccountId,
  person: Candidate,
  now: Instant,
  said?: Heard,
): Promise<'done' | 'in part' | 'full'> {
  const joined = await joinPerson(account, {
    _id: person.id,
    paper: person.paper,
    documentCipher: seal(person.documentNumber, places.personDocument(person.id)),
    nameCipher: seal(person.name, places.personName(person.id)),
    agent: person.agent === null ? null : personId(person.agent),
  })
  if (!joined) return 'full'
  const heard = said ?? (await askRegistries(person, now, person.records))
  const learnt = await learn(person.id, heard, now)
  // Whether or not they have just been linked: a press that died here is pressed again.
  await denyAttested(learnt ?? joined, now)
  return heard.isComplete ? 'done' : 'in part'
}
