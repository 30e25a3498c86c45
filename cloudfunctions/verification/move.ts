import { tellCase } from '@common/people/tell-case'
import type { CaseRecord, CaseStep } from '@common/repositories/case.record'
import { changeCaseRecord } from '@common/repositories/cases.repository'
import { DAY, type Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { isClosed } from '@domain/verification/case'
import { type CaseMove, moveCase } from '@domain/verification/workflow'

/** Kept so long after closing (`rules.md` 3). */
const KEPT = 28 * DAY

export type CaseChange = Parameters<typeof changeCaseRecord>[1]

interface Moving {
  /** The revision that the caller has read. */
  revision: number
  move: CaseMove
  change?: CaseChange
  /** What the history says of it beside what was done. */
  told?: Pick<CaseStep, 'street' | 'reasonCipher'>
}

/** Moves a case as the table allows; whoever read an older revision is told so, and nothing is changed. */
export async function move(
  record: CaseRecord,
  { revision, move, change = {}, told = {} }: Moving,
  now: Instant,
): Promise<Result<CaseRecord, Failure>> {
  if (record.revision !== revision) return failed(failure('CASE_CHANGED'))
  const state = moveCase(record.state, move, record.isQuestion)
  if (!state.ok) return failed(failure(state.error === 'two-checks' ? 'TWO_CHECKS_MISSING' : 'CASE_MOVE_REFUSED'))
  const isClosing = isClosed(state.value) && !isClosed(record.state)
  const closing = isClosing ? { closedAt: now, expiresAt: new Date(now + KEPT) } : {}
  const step = { at: now, event: move.event, by: move.by, ...told }
  const changed = await changeCaseRecord(record, { ...change, ...closing, state: state.value, changedAt: now }, step)
  if (!changed) return failed(failure('CASE_CHANGED'))
  await tellCase(changed, now)
  return done(changed)
}
