import type { HolderPerson } from '@common/repositories/holder.record'
import { readPersons } from '@common/repositories/persons.repository'
import type { PersonRef } from '@domain/kernel/ids'
import { confirmWayOf, type Role, rolesOf } from '@domain/linking/role'

export type People = Readonly<Record<PersonRef, HolderPerson>>
type Standing = Pick<HolderPerson, 'role' | 'confirmBy'>

/** Where the roles of an account's people, by what the registry says of their agents now, differ from what is kept. */
export async function changedRoles(people: People): Promise<Record<PersonRef, Standing>> {
  const links = Object.entries(people) as [PersonRef, HolderPerson][]
  const persons = new Map((await readPersons(links.map(([, link]) => link.personId))).map((person) => [person._id, person]))
  const roles = rolesOf(links.map(([, { personId, role }]) => ({ person: personId, role, agent: persons.get(personId)?.agent ?? null })))
  const standings = links.map(([person, link], index): [PersonRef, Standing, HolderPerson] => {
    const record = persons.get(link.personId)
    return [person, { role: roles[index] as Role, confirmBy: record ? confirmWayOf(record) : null }, link]
  })
  return Object.fromEntries(
    standings
      .filter(([, now, before]) => now.role !== before.role || now.confirmBy !== before.confirmBy)
      .map(([person, now]) => [person, now]),
  )
}
