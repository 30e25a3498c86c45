import { implement } from '@common/pipeline/implement'
import { addDeclaration, newestDeclaration } from '@common/repositories/declarations.repository'
import { nextAfter } from '@common/repositories/one-after-another'
import { removeReturnAnswer } from '@common/repositories/return-answers.repository'
import { declare } from '@contract/declaration/declare'
import { isExpected } from '@domain/declaration/declaration'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { prepare } from './prepare'
import { presentOwn } from './present-declaration'

/** Pressed twice, the second finds it declared. */
export const declareHandler = implement(declare, async ({ input, caller: { account }, now, about }) => {
  const before = await newestDeclaration(account)
  const { id, count } = nextAfter(before)
  const prepared = await prepare({ account, id, ...input }, now)
  if (!prepared.ok) return prepared
  about(...prepared.value.people)
  if (before && isExpected(before.state)) return failed(failure('DECLARATION_ALREADY_OPEN'))
  const record = {
    _id: id,
    account,
    count,
    revision: 1,
    state: 'declared' as const,
    ...prepared.value,
    declaredAt: now,
    changedAt: now,
    history: [{ at: now, event: 'declare' as const, by: 'declarer' as const }],
  }
  await removeReturnAnswer(account)
  return (await addDeclaration(record)) ? done({ declaration: presentOwn(record, now) }) : failed(failure('DECLARATION_ALREADY_OPEN'))
})
