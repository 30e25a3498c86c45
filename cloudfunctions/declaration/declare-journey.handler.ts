import { followUp } from '@common/declarations/follow-up'
import { implement } from '@common/pipeline/implement'
import { addDeclaration, newestDeclaration } from '@common/repositories/declarations.repository'
import { nextAfter } from '@common/repositories/one-after-another'
import { currentSettings } from '@common/settings/settings'
import { declareJourney } from '@contract/declaration/declare-journey'
import { isExpected } from '@domain/declaration/declaration'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { prepare } from './prepare'
import { presentOwn } from './present-declaration'

/** Pressed twice, the second finds it declared. */
export const declareJourneyHandler = implement(declareJourney, async ({ input, caller: { account }, now, about }) => {
  const before = await newestDeclaration(account)
  const { id, count } = nextAfter(before)
  const prepared = await prepare({ account, id, ...input }, now)
  if (!prepared.ok) return prepared
  about(...prepared.value.people)
  if (before && isExpected(before.state)) return failed(failure('DECLARATION_ALREADY_OPEN'))
  const added = await addDeclaration({
    _id: id,
    account,
    count,
    state: 'declared',
    ...prepared.value,
    declaredAt: now,
    changedAt: now,
    cases: [],
    history: [{ at: now, event: 'declare', by: 'declarer' }],
  })
  if (!added) return failed(failure('DECLARATION_ALREADY_OPEN'))
  return done({ declaration: presentOwn(await followUp(added, now), await currentSettings(), now) })
})
