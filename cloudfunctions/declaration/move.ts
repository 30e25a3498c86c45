import { followUp } from '@common/declarations/follow-up'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { changeDeclaration, type DeclarationChange } from '@common/repositories/declarations.repository'
import { type DeclarationMove, type DeclarationRefusal, moveDeclaration } from '@domain/declaration/workflow'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { type ErrorCode, type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

const REFUSED = {
  state: 'DECLARATION_MOVE_REFUSED',
  own: 'CASE_OWN',
  day: 'DECLARATION_MOVE_REFUSED',
} as const satisfies Record<DeclarationRefusal, ErrorCode>

interface Moving {
  /** The revision that the caller has read. */
  revision: number
  move: Omit<DeclarationMove, 'today'>
  change?: DeclarationChange
}

/** Moves a declaration as the table allows; whoever read an older revision is told so, and nothing is changed. */
export async function move(
  record: DeclarationRecord,
  { revision, move: { event, by, isOwn }, change = {} }: Moving,
  now: Instant,
): Promise<Result<DeclarationRecord, Failure>> {
  if (record.revision !== revision) return failed(failure('DECLARATION_CHANGED'))
  const state = moveDeclaration(record, { event, by, isOwn, today: civilDate(now) })
  if (!state.ok) return failed(failure(REFUSED[state.error]))
  const moved = await changeDeclaration(record, { ...change, state: state.value, changedAt: now }, { at: now, event, by })
  return moved ? done(await followUp(moved, now)) : failed(failure('DECLARATION_CHANGED'))
}
