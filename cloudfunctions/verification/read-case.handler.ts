import { implement } from '@common/pipeline/implement'
import { readCase } from '@contract/verification/read-case'
import { done } from '@domain/kernel/result'
import { ownCase } from './own-case'
import { presentOwn } from './present-case'

export const readCaseHandler = implement(readCase, async ({ input, caller, now, about }) => {
  const found = await ownCase(caller.account, input.person, now)
  if (found.ok) {
    about(found.value.person)
    return done({ case: presentOwn(found.value) })
  }
  return found.error.code === 'CASE_NOT_FOUND' ? done({ case: null }) : found
})
