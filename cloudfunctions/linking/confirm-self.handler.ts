import { personId } from '@common/crypto/hash'
import { wrongTries } from '@common/limits/wrong-tries'
import { implement } from '@common/pipeline/implement'
import { confirmSelf } from '@contract/linking/confirm-self'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { becomeSelf } from './become-self'
import { withHolder } from './with-holder'

const NOT_LINKED = failed(failure('PERSON_NOT_LINKED'))

export const confirmSelfHandler = implement(confirmSelf, ({ input, caller, now, about }) =>
  withHolder(caller.account, NOT_LINKED, async (holder) => {
    const link = Object.hasOwn(holder.people, input.person) ? holder.people[input.person] : undefined
    if (!link) return NOT_LINKED
    about(link.personId)
    if (link.role === 'self') return done({ confirmed: 0 })
    if (link.confirmBy !== 'id-number') return failed(failure('CONFIRM_NOT_POSSIBLE'))
    const tries = wrongTries(caller.account, link.personId, now)
    if ((await tries.left()) <= 0) return failed(failure('CONFIRM_LIMIT', { until: tries.until }))
    if (personId(input.idNumber) !== link.personId) return failed(failure('ID_NUMBER_DIFFERS', { left: await tries.count() }))
    return done({ confirmed: await becomeSelf(holder, input.person, link, now) })
  }),
)
