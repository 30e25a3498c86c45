import { type Result, done, failed } from '../kernel/result'
import type { CaseActor, CaseEvent, CaseState } from './case'
import { CASE_RULES } from './workflow.table'

export interface CaseMove {
  event: CaseEvent
  by: CaseActor
  /** 两查两问 were done, all four. */
  hasTwoChecks: boolean
}

/** `state`: it cannot happen now, or by these hands; `two-checks`: 两查两问 are missing. */
export type CaseRefusal = 'state' | 'two-checks'

/** Where a case stands after a move. `isQuestion`: the person's travel was not on record when it was opened. */
export function moveCase(from: CaseState, { event, by, hasTwoChecks }: CaseMove, isQuestion: boolean): Result<CaseState, CaseRefusal> {
  const rule = CASE_RULES.find((row) => row.from === from && row.event === event && row.by.includes(by))
  if (!rule) return failed('state')
  return rule.needs === 'two-checks' && isQuestion && !hasTwoChecks ? failed('two-checks') : done(rule.to)
}

/** What somebody can do with a case as it stands. */
export const movesOf = (state: CaseState, by: CaseActor): CaseEvent[] =>
  CASE_RULES.filter((row) => row.from === state && row.by.includes(by)).map(({ event }) => event)
