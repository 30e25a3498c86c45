import { queueKey } from '@common/crypto/hash'
import { actorOf } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { readHousehold } from '@common/repositories/cases.repository'
import { HOUSEHOLD_AT_MOST } from '@contract/verification/move-household'
import { readStreetCase } from '@contract/verification/read-street-case'
import { done } from '@domain/kernel/result'
import { presentListed, presentStreet } from './present-case'
import { streetCase } from './street'

export const readStreetCaseHandler = implement(readStreetCase, async ({ input, caller, now, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  const household = (await readHousehold(found.value, HOUSEHOLD_AT_MOST)).filter(({ _id }) => _id !== input.case)
  return done({
    case: presentStreet(found.value, actorOf(caller), now),
    household: household.map((record) => presentListed(record, now)),
    queueKey: queueKey(caller.account),
  })
})
