import { implement } from '@common/pipeline/implement'
import { removeAnalysis } from '@common/repositories/analyses.repository'
import { newestDeclaration } from '@common/repositories/declarations.repository'
import { keepReturnAnswer } from '@common/repositories/return-answers.repository'
import { answerNotReturning } from '@contract/declaration/answer-not-returning'
import { isExpected } from '@domain/declaration/declaration'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

/** Who is expected withdraws first: the street is told then. */
export const answerNotReturningHandler = implement(answerNotReturning, async ({ caller: { account }, now }) => {
  const declared = await newestDeclaration(account)
  if (declared && isExpected(declared.state)) return failed(failure('DECLARATION_ALREADY_OPEN'))
  await keepReturnAnswer(account, now)
  await removeAnalysis(account)
  return done({ at: now })
})
