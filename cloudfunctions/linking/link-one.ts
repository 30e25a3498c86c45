import type { HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import type { Linked } from '@contract/linking/linked'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { maskName } from '@domain/kernel/masking'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Heard } from '@common/people/ask-registries'
import { becomeSelf } from './become-self'
import { type Candidate, joinAndLearn, newLink } from './join'
import { changedRoles } from './roles'

interface One {
  person: Candidate
  through: 'face' | 'passport'
  /** What the registries have just said of them; they are asked when it is absent. */
  heard?: Heard
}

/**
 * Links one person who has shown who they are, in the order of `rules.md` 13: link, join, facts. Who is linked by phone already stays so, and is
 * confirmed by it; whose code was applied for by another is self nowhere.
 */
export async function linkOne(holder: HolderRecord, { person, through, heard }: One, now: Instant): Promise<Result<Linked, Failure>> {
  const known = Object.hasOwn(holder.people, person.ref) ? holder.people[person.ref] : undefined
  const link = known ?? (await newLink(holder, person, { phone: null, through, role: 'unconfirmed', linkedAt: now }))
  if (!known) await changePeople(holder._id, { added: { [person.ref]: link } })
  const outcome = await joinAndLearn(holder._id, person, now, heard)
  if (outcome === 'full') {
    await changePeople(holder._id, { removed: [person.ref] })
    return failed(failure('PERSON_FULL'))
  }
  if (person.agent === null) await becomeSelf(holder, person.ref, link, now)
  else await changePeople(holder._id, { corrected: await changedRoles({ ...holder.people, [person.ref]: link }) })
  return done({ linked: 1, added: known ? 0 : 1, incomplete: outcome === 'in part', maskedNames: [maskName(person.name)] })
}
