import { denyFallen } from '@common/passes/deny-fallen'
import { drawPass, replacePasses } from '@common/passes/draw'
import { endPasses, leaveBehind } from '@common/people/leave-behind'
import type { HolderPerson, HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import type { Linked } from '@contract/linking/linked'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { maskName } from '@domain/kernel/masking'
import { planLinks } from '@domain/linking/plan'
import { isProofLive } from '@domain/linking/proof'
import { candidate, joinAndLearn, newLink, sealedName } from './join'
import type { Registered } from './registered'
import { type People, changedRoles } from './roles'

export interface Linking {
  holder: HolderRecord
  phone: PhoneRef
  registered: readonly Registered[]
  now: Instant
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
  const links = await Promise.all(
    joining.map((person) => newLink(holder, person, { phone, through: 'phone', role: 'unconfirmed', linkedAt: now })),
  )
  const added = Object.fromEntries(joining.map(({ ref }, place) => [ref, links[place]]))
  const named = new Map(candidates.map((person) => [person.ref, sealedName(account, person)]))
  const moved = await Promise.all(plan.moved.map(async (ref) => [ref, await movedLink(holder, phone, ref)] as const))
  const corrected = Object.fromEntries(moved.map(([ref, link]) => [ref, { ...link, ...named.get(ref) }]))
  const denied = await denyFallen(holder, { ...holder, people: { ...holder.people, ...merged(holder.people, corrected) } }, now)
  await changePeople(account, { added, corrected })
  await replacePasses(denied)
  const outcomes = await Promise.all(candidates.map((person) => joinAndLearn(account, person, now)))
  const refused = candidates.filter((_, index) => outcomes[index] === 'full').map(({ ref }) => ref)
  const linked = candidates.filter(({ ref }) => !refused.includes(ref))
  const removed = [...plan.removed, ...refused]
  await Promise.all(plan.removed.map((ref) => leaveBehind(account, holder.people[ref].personId, now)))
  const people: People = { ...holder.people, ...added }
  await changePeople(account, { removed, corrected: await changedRoles(without(people, removed)) })
  await Promise.all(removed.map((ref) => endPasses(account, people[ref].personId, now)))
  return {
    linked: linked.length,
    added: plan.added.filter((ref) => !refused.includes(ref)).length,
    incomplete: outcomes.includes('in part'),
    maskedNames: linked.map(({ name }) => maskName(name)),
  }
}

const without = (people: People, gone: readonly PersonRef[]): People =>
  Object.fromEntries(Object.entries(people).filter(([person]) => !gone.includes(person as PersonRef)))

/** Whoever moves to another phone gets another pass in the same write: the one before may say more than is true with the new phone. */
const movedLink = async (holder: HolderRecord, phone: PhoneRef, ref: PersonRef) => ({
  phone,
  pass: await drawPass(holder, holder.people[ref].personId),
})

const merged = (people: People, changes: Readonly<Record<PersonRef, Partial<HolderPerson>>>): People =>
  Object.fromEntries(
    (Object.entries(changes) as [PersonRef, Partial<HolderPerson>][]).map(([ref, change]) => [ref, { ...people[ref], ...change }]),
  )
