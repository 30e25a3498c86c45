import { enterSignedCase } from '@common/cases/enter-case'
import { ownPerson } from '@common/people/own-person'
import { implement } from '@common/pipeline/implement'
import { submitCase } from '@contract/verification/submit-case'
import { done } from '@domain/kernel/result'
import { presentOwn } from './present-case'

export const submitCaseHandler = implement(submitCase, async ({ input, caller: { account }, now, about }) => {
  const own = await ownPerson(account, input.person, now)
  if (!own.ok) return own
  about(own.value.person.personId)
  const entered = await enterSignedCase(own.value, { ...input, by: 'holder', sender: account }, now)
  return entered.ok ? done({ case: presentOwn(entered.value) }) : entered
})
