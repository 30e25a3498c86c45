import { personId, personReference } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { denyFallen } from '@common/passes/deny-fallen'
import { drawPass, replacePasses } from '@common/passes/draw'
import type { HolderPerson, HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import { joinPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef, PhoneRef } from '@domain/kernel/ids'
import { planLinks } from '@domain/linking/plan'
import { isProofLive } from '@domain/linking/proof'
import { askRegistries } from './ask-registries'
import { learn } from './learn'
import { leaveBehind } from '@common/people/leave-behind'
import type { Registered } from './registered'
import { type People, changedRoles } from './roles'

export interface Linking {
  holder: HolderRecord
  phone: PhoneRef
  registered: readonly Registered[]
  now: Instant
}

export interface Linked {
  linked: number
  added: number
  incomplete: boolean
}

interface Candidate extends Registered {
  id: PersonId
  ref: PersonRef
}

/**
 * Makes the people of one phone those of the account: enters them, joins their records, asks the registries, settles the roles, and lets go of
 * those who went. The order is that of `rules.md` 13: link, join, facts; so that a change meanwhile reaches this account too.
 */
export async function linkPeople({ holder, phone, registered, now }: Linking): Promise<Linked> {
  const account = holder._id
  const candidates = registered.map((person) => candidate(account, person))
  const plan = planLinks(
    Object.entries(holder.people).map(([person, link]) => ({ person: person as PersonRef, ...link })),
    { phone, registered: candidates.map(({ ref }) => ref), isProved: (other) => isProofLive(holder.phones[other]?.provedAt ?? 0, now) },
  )
  const joining = candidates.filter(({ ref }) => plan.added.includes(ref))
  const links = await Promise.all(joining.map((person) => newLink(holder, phone, person, now)))
  const added = Object.fromEntries(joining.map(({ ref }, place) => [ref, links[place]]))
  const named = new Map(candidates.map((person) => [person.ref, sealedName(account, person)]))
  const moved = await Promise.all(plan.moved.map(async (ref) => [ref, await movedLink(holder, phone, ref)] as const))
  const corrected = Object.fromEntries(moved.map(([ref, link]) => [ref, { ...link, ...named.get(ref) }]))
  const denied = await denyFallen(holder, { ...holder, people: { ...holder.people, ...merged(holder.people, corrected) } }, now)
  await changePeople(account, { added, corrected })
  await replacePasses(denied)
  const outcomes = await Promise.all(candidates.map((person) => joinAndLearn(account, person, now)))
  const refused = candidates.filter((_, index) => outcomes[index] === 'full').map(({ ref }) => ref)
  const removed = [...plan.removed, ...refused]
  await Promise.all(plan.removed.map((ref) => leaveBehind(account, holder.people[ref].personId, now)))
  await changePeople(account, { removed, corrected: await changedRoles(without({ ...holder.people, ...added }, removed)) })
  return {
    linked: candidates.length - refused.length,
    added: plan.added.filter((ref) => !refused.includes(ref)).length,
    incomplete: outcomes.includes('in part'),
  }
}

const without = (people: People, gone: readonly PersonRef[]): People =>
  Object.fromEntries(Object.entries(people).filter(([person]) => !gone.includes(person as PersonRef)))

function candidate(account: AccountId, person: Registered): Candidate {
  const id = personId(person.documentNumber)
  return { ...person, id, ref: personReference(account, id) }
}

const sealedName = (account: AccountId, { ref, name }: Candidate) => ({ nameCipher: seal(name, places.name(account, ref)) })

const newLink = async (holder: HolderRecord, phone: PhoneRef, person: Candidate, now: Instant): Promise<HolderPerson> => ({
  personId: person.id,
  pass: await drawPass(holder, person.id),
  phone,
  through: 'phone',
  role: 'unconfirmed',
  confirmable: false,
  linkedAt: now,
  ...sealedName(holder._id, person),
})

/** Whoever moves to another phone gets another pass in the same write: the one before may say more than is true with the new phone. */
const movedLink = async (holder: HolderRecord, phone: PhoneRef, ref: PersonRef) => ({
  phone,
  pass: await drawPass(holder, holder.people[ref].personId),
})

const merged = (people: People, changes: Readonly<Record<PersonRef, Partial<HolderPerson>>>): People =>
  Object.fromEntries(
    (Object.entries(changes) as [PersonRef, Partial<HolderPerson>][]).map(([ref, change]) => [ref, { ...people[ref], ...change }]),
  )

/** `full`: shown by too many accounts already. `in part`: not every registry answered. */
async function joinAndLearn(account: AccountId, person: Candidate, now: Instant): Promise<'done' | 'in part' | 'full'> {
  const joined = await joinPerson(account, {
    _id: person.id,
    paper: person.paper,
    documentCipher: seal(person.documentNumber, places.personDocument(person.id)),
    nameCipher: seal(person.name, places.personName(person.id)),
    agent: person.agent === null ? null : personId(person.agent),
  })
  if (!joined) return 'full'
  const heard = await askRegistries(person, now, person.records)
  await learn(person.id, heard, now)
  return heard.isComplete ? 'done' : 'in part'
}
