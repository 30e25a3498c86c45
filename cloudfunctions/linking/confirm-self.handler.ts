import { personId } from '@common/crypto/hash'
import { carryExposure } from '@common/people/exposure'
import { implement } from '@common/pipeline/implement'
import type { HolderPerson, HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import { confirmSelf } from '@contract/linking/confirm-self'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { PersonRef } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { changedRoles } from './roles'
import { withHolder } from './with-holder'
import { wrongTries } from './wrong-tries'

const NOT_LINKED = failed(failure('PERSON_NOT_LINKED'))

export const confirmSelfHandler = implement(confirmSelf, ({ input, caller, now }) =>
  withHolder(caller.account, NOT_LINKED, async (holder) => {
    const link = Object.hasOwn(holder.people, input.person) ? holder.people[input.person] : undefined
    if (!link) return NOT_LINKED
    if (link.role === 'self') return done({ confirmed: 0 })
    if (!link.confirmable) return failed(failure('CONFIRM_NOT_POSSIBLE'))
    const tries = wrongTries(caller.account, link.personId, now)
    if ((await tries.left()) <= 0) return failed(failure('CONFIRM_LIMIT', { until: tries.until }))
    if (personId(input.idNumber) !== link.personId) return failed(failure('ID_NUMBER_DIFFERS', { left: await tries.count() }))
    return done({ confirmed: await confirm(holder, input.person, link, now) })
  }),
)

/** Makes a person self and those they applied for dependants; what their phone has been to travels with them from now on. */
async function confirm(holder: HolderRecord, person: PersonRef, link: HolderPerson, now: Instant): Promise<number> {
  const people = { ...holder.people, [person]: { ...link, role: 'self' as const } }
  const dependants = await changedRoles(people)
  await changePeople(holder._id, { corrected: { ...dependants, [person]: { role: 'self' } } })
  const phone = link.phone ? holder.phones[link.phone] : undefined
  if (link.phone && phone?.itinerary === 'exposed') await carryExposure({ people }, { phone: link.phone, ...phone }, now)
  return 1 + Object.values(dependants).filter(({ role }) => role === 'dependant').length
}
