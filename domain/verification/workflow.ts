import { type Result, done, failed } from '../kernel/result'
import type { CaseActor, CaseEvent, CaseState, CaseStepEvent } from './case'
import type { CaseMove, MovedCase } from './move'
import { CASE_NEEDS, CASE_RULES, type CaseNeed } from './workflow.table'

/** `state`: it cannot happen now, or by these hands; `own`: staff decide nobody's case whom they show themselves; else what is missing. */
export type CaseRefusal = 'state' | 'own' | CaseNeed

/** Where a case stands after a move. */
export function moveCase(one: MovedCase, move: CaseMove): Result<CaseState, CaseRefusal> {
  const rule = CASE_RULES.find((row) => row.from === one.state && row.event === move.event && row.by.includes(move.by))
  if (!rule) return failed('state')
  if (move.isOwn && move.by !== 'holder') return failed('own')
  const missing = rule.needs?.find((need) => !CASE_NEEDS[need].isMet(one, move))
  return missing ? failed(missing) : done(rule.to)
}

/** What an event is called in the history and on record. */
export const stepOf = (from: CaseState, event: CaseEvent): CaseStepEvent =>
  CASE_RULES.find((row) => row.from === from && row.event === event)?.recordedAs ?? event

/** What somebody can do with a case as it stands; 两查两问 are done, and reasons given, on the way. */
export const movesOf = (one: MovedCase, by: CaseActor): CaseEvent[] =>
  CASE_RULES.filter(({ from, event }) => from === one.state && moveCase(one, { event, by, hasTwoChecks: true, hasReason: true }).ok).map(
    ({ event }) => event,
  )
