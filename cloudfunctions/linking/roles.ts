import type { HolderPerson } from '@common/repositories/holder.record'
import { readPersons } from '@common/repositories/persons.repository'
import type { PersonRef } from '@domain/kernel/ids'
import { confirmWayOf, type Role, rolesOf } from '@domain/linking/role'

export type People = Readonly<Record<PersonRef, HolderPerson>>
type Standing = Required<Pick<HolderPerson, 'role' | 'confirmBy' | 'isAgent'>>

/** Where the roles of an account's people, by what the registry says of their agents now, differ from what is kept. */
export async function changedRoles(people: People): Promise<Record<PersonRef, Standing>> {
  const links = Object.entries(people) as [PersonRef, HolderPerson][]
  const persons = new Map((await readPersons(links.map(([, link]) => link.personId))).map((person) => [person._id, person]))
  const roles = rolesOf(links.map(([, { personId, role }]) => ({ person: personId, role, agent: persons.get(personId)?.agent ?? null })))
  const agents = new Set([...persons.values()].map(({ agent }) => agent))
  const standings = links.map(([person, link], index): [PersonRef, Standing, HolderPerson] => {
    const record = persons.get(link.personId)
    const confirmBy = record ? confirmWayOf(record) : null
    return [person, { role: roles[index] as Role, confirmBy, isAgent: agents.has(link.personId) }, link]
  })
  return Object.fromEntries(standings.filter(([, now, before]) => isAnother(now, before)).map(([person, now]) => [person, now]))
}

const isAnother = (now: Standing, { role, confirmBy, isAgent = false }: HolderPerson) =>
  now.role !== role || now.confirmBy !== confirmBy || now.isAgent !== isAgent
