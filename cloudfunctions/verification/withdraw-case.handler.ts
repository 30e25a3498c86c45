import { implement } from '@common/pipeline/implement'
import { withdrawCase } from '@contract/verification/withdraw-case'
import { done } from '@domain/kernel/result'
import { move } from './move'
import { ownCase } from './own-case'
import { presentOwn } from './present-case'

export const withdrawCaseHandler = implement(withdrawCase, async ({ input: { person, revision }, caller, now, about }) => {
  const found = await ownCase(caller.account, person, now)
  if (!found.ok) return found
  about(found.value.person)
  const moved = await move(found.value, { revision, move: { event: 'withdraw', by: 'holder', hasTwoChecks: false } }, now)
  return moved.ok ? done({ case: presentOwn(moved.value) }) : moved
})
