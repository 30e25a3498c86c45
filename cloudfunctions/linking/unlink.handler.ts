import { implement } from '@common/pipeline/implement'
import { changePeople } from '@common/repositories/holder-people.repository'
import { leavePerson } from '@common/repositories/persons.repository'
import { unlink } from '@contract/linking/unlink'
import { done } from '@domain/kernel/result'
import { changedRoles } from './roles'
import { withHolder } from './with-holder'

const NOBODY = done({ unlinked: false })

/** The person's record is left first: if this dies half-way the person is still seen here, and unlinking again finishes it. */
export const unlinkHandler = implement(unlink, ({ input, caller }) =>
  withHolder(caller.account, NOBODY, async (holder) => {
    const { [input.person]: link, ...others } = holder.people
    if (!Object.hasOwn(holder.people, input.person)) return NOBODY
    await leavePerson(caller.account, link.personId)
    await changePeople(caller.account, { removed: [input.person], corrected: await changedRoles(others) })
    return done({ unlinked: true })
  }),
)
