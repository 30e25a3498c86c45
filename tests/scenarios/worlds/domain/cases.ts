import type { Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import type { CaseActor, CaseEvent, CaseStanding } from '@domain/verification/case'
import { isClosed } from '@domain/verification/case'
import { moveCase } from '@domain/verification/workflow'
import type { WorkersAct } from '../../scenario'

interface Move extends Partial<Pick<CaseStanding, 'measure' | 'negativeTest' | 'isCleared'>> {
  event: CaseEvent
  hasTwoChecks?: boolean
}

const WORKERS_MOVES: Readonly<Record<WorkersAct, Move>> = {
  'the worker receives it': { event: 'receive' },
  'the worker asks me to complete it': { event: 'ask-to-complete' },
  'the worker puts me under quarantine at home': { event: 'control', measure: 'home' },
  'the worker monitors my health': { event: 'control', measure: 'monitoring' },
  'the worker confirms my negative test': { event: 'confirm-negative', negativeTest: true },
  'the worker returns it': { event: 'return', hasTwoChecks: true },
  'the worker returns it without the two checks': { event: 'return' },
  'the worker finds that I did not travel, and returns it': { event: 'return', hasTwoChecks: true, isCleared: true },
  'the worker ends it': { event: 'end', hasTwoChecks: true },
}

const REFUSED = {
  state: 'CASE_MOVE_REFUSED',
  own: 'CASE_OWN',
  'two-checks': 'TWO_CHECKS_MISSING',
  reason: 'REASON_MISSING',
  'reason-if-early': 'REASON_MISSING',
  report: 'REPORT_MISSING',
} as const

/** The cases of one person, one after another. */
export class Cases {
  newest: CaseStanding | undefined
  private isQuestion = false
  private hasReport = false

  open(isQuestion: boolean, hasReport: boolean, now: Instant): ErrorCode | undefined {
    if (this.newest && !isClosed(this.newest.state)) return 'CASE_ALREADY_OPEN'
    this.isQuestion = isQuestion
    this.hasReport = hasReport
    this.newest = { id: String(now), openedAt: now, revision: 1, state: 'submitted', negativeTest: false }
    return undefined
  }

  work = (act: WorkersAct, now: Instant): ErrorCode | undefined => this.move('grid', WORKERS_MOVES[act], now)

  move(by: CaseActor, { event, hasTwoChecks = false, ...change }: Move, now: Instant): ErrorCode | undefined {
    if (!this.newest) return 'CASE_NOT_FOUND'
    const { state, revision, closedAt, negativeTest } = this.newest
    const one = { state, isQuestion: this.isQuestion, hasReport: this.hasReport && !negativeTest }
    const moved = moveCase(one, { event, by, hasTwoChecks, hasReason: true })
    if (!moved.ok) return REFUSED[moved.error]
    this.hasReport ||= event === 'hand-in-report'
    const closes = isClosed(moved.value) && !isClosed(state)
    this.newest = { ...this.newest, ...change, revision: revision + 1, state: moved.value, closedAt: closes ? now : closedAt }
    return undefined
  }
}
