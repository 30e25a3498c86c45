import { tellCase } from '@common/people/tell-case'
import type { CaseRecord, CaseStep } from '@common/repositories/case.record'
import { changeCaseRecord } from '@common/repositories/cases.repository'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { type ErrorCode, type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { isClosed } from '@domain/verification/case'
import { keptFor } from '@domain/retention/retention.table'
import { runsOn } from '@domain/verification/due'
import type { CaseMove } from '@domain/verification/move'
import { type CaseRefusal, moveCase, stepOf } from '@domain/verification/workflow'
import { movedCase } from './open-case'

const REFUSED = {
  state: 'CASE_MOVE_REFUSED',
  own: 'CASE_OWN',
  'two-checks': 'TWO_CHECKS_MISSING',
  reason: 'REASON_MISSING',
  'reason-if-early': 'REASON_MISSING',
  report: 'REPORT_MISSING',
} as const satisfies Record<CaseRefusal, ErrorCode>

export type CaseChange = Parameters<typeof changeCaseRecord>[1]

interface Moving {
  /** The revision that the caller has read. */
  revision: number
  move: CaseMove
  change?: CaseChange
  /** What the history says of it beside what was done. */
  told?: Pick<CaseStep, 'street' | 'reasonCipher' | 'measure' | 'checks'>
}

/** Moves a case as the table allows; whoever read an older revision is told so, and nothing is changed. */
export async function move(
  record: CaseRecord,
  { revision, move, change = {}, told = {} }: Moving,
  now: Instant,
): Promise<Result<CaseRecord, Failure>> {
  if (record.revision !== revision) return failed(failure('CASE_CHANGED'))
  const state = moveCase({ ...movedCase(record), isEarly: runsOn(record, civilDate(now)) }, move)
  if (!state.ok) return failed(failure(REFUSED[state.error]))
  const isClosing = isClosed(state.value) && !isClosed(record.state)
  const closing = isClosing ? { closedAt: now, expiresAt: new Date(now + keptFor('cases')) } : {}
  const step = { at: now, event: stepOf(record.state, move.event), by: move.by, ...told }
  const changed = await changeCaseRecord(record, { ...change, ...closing, state: state.value, changedAt: now }, step)
  if (!changed) return failed(failure('CASE_CHANGED'))
  await tellCase(changed, now)
  return done(changed)
}
