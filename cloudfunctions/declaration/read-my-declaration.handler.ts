import { implement } from '@common/pipeline/implement'
import { newestDeclaration } from '@common/repositories/declarations.repository'
import { readReturnAnswer } from '@common/repositories/return-answers.repository'
import { readSettings } from '@common/settings/settings'
import { readMyDeclaration } from '@contract/declaration/read-my-declaration'
import { done } from '@domain/kernel/result'
import { presentOwn } from './present-declaration'

/** What awaits people is said as it stands now: a message may just have told them that it is another. */
export const readMyDeclarationHandler = implement(readMyDeclaration, async ({ caller, now }) => {
  const [record, no] = await Promise.all([newestDeclaration(caller.account), readReturnAnswer(caller.account)])
  return done({ declaration: record ? presentOwn(record, await readSettings(), now) : null, answeredNoAt: no?.at ?? null })
})
