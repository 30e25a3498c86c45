import { implement } from '@common/pipeline/implement'
import { changePeople } from '@common/repositories/holder-people.repository'
import { unlink } from '@contract/linking/unlink'
import { done } from '@domain/kernel/result'
import { endPasses, leaveBehind } from '@common/people/leave-behind'
import { changedRoles } from './roles'
import { withHolder } from './with-holder'

const NOBODY = done({ unlinked: false })

/** The account leaves the person's record first: if this dies half-way the person is still seen here, and unlinking again finishes it. */
export const unlinkHandler = implement(unlink, ({ input, caller, now, about }) =>
  withHolder(caller.account, NOBODY, async (holder) => {
    const { [input.person]: link, ...others } = holder.people
    if (!Object.hasOwn(holder.people, input.person)) return NOBODY
    about(link.personId)
    await leaveBehind(caller.account, link.personId, now)
    await changePeople(caller.account, { removed: [input.person], corrected: await changedRoles(others) })
    // An authorisation meanwhile has drawn another one, which may have been shown.
    await endPasses(caller.account, link.personId, now)
    return done({ unlinked: true })
  }),
)
