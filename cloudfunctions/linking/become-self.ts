import { carryExposure } from '@common/people/exposure'
import { lastProved } from '@common/people/shown-people'
import type { HolderPerson, HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { changedRoles } from './roles'

/** Makes a linked person self and those they applied for dependants; what their phone has been to travels with them from now on. @returns how many became somebody */
export async function becomeSelf(holder: HolderRecord, person: PersonRef, link: HolderPerson, now: Instant): Promise<number> {
  const people = { ...holder.people, [person]: { ...link, role: 'self' as const } }
  const dependants = await changedRoles(people)
  await changePeople(holder._id, { corrected: { ...dependants, [person]: { role: 'self' } } })
  const reference = link.phone ?? lastProved(holder)
  const phone = reference ? holder.phones[reference] : undefined
  if (reference && phone?.itinerary === 'exposed') await carryExposure({ people }, { phone: reference, ...phone }, now)
  return 1 + Object.values(dependants).filter(({ role }) => role === 'dependant').length
}
