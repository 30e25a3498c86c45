import { type Result, done, failed } from '../kernel/result'
import type { CaseActor, CaseEvent, CaseState } from './case'
import { CASE_NEEDS, CASE_RULES, type CaseNeed } from './workflow.table'

/** What of a case decides whether it can be moved. */
export interface MovedCase {
  state: CaseState
  /** The person's travel was not on record when it was opened. */
  isQuestion: boolean
  /** A report is on file that nobody has confirmed. */
  hasReport: boolean
}

export interface CaseMove {
  event: CaseEvent
  by: CaseActor
  /** 两查两问 were done, all four. */
  hasTwoChecks?: boolean
  /** The account of whoever does it shows the person: their own case, or their family's. */
  isOwn?: boolean
}

/** `state`: it cannot happen now, or by these hands; `own`: staff decide nobody's case whom they show themselves; else what is missing. */
export type CaseRefusal = 'state' | 'own' | CaseNeed

/** Where a case stands after a move. */
export function moveCase(one: MovedCase, move: CaseMove): Result<CaseState, CaseRefusal> {
  const rule = CASE_RULES.find((row) => row.from === one.state && row.event === move.event && row.by.includes(move.by))
  if (!rule) return failed('state')
  if (move.isOwn && move.by !== 'holder') return failed('own')
  return rule.needs && !CASE_NEEDS[rule.needs].isMet(one, move) ? failed(rule.needs) : done(rule.to)
}

/** What somebody can do with a case as it stands; 两查两问 are done on the way. */
export const movesOf = (one: MovedCase, by: CaseActor): CaseEvent[] =>
  CASE_RULES.filter(({ from, event }) => from === one.state && moveCase(one, { event, by, hasTwoChecks: true }).ok).map(
    ({ event }) => event,
  )
