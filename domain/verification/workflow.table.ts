import type { CaseActor, CaseEvent, CaseState, CaseStepEvent } from './case'
import type { CaseMove, MovedCase } from './move'

interface Need {
  isMet: (one: MovedCase, move: Pick<CaseMove, 'hasTwoChecks' | 'hasReason'>) => boolean
  words: string
}

/** What a move needs beyond the right state and the right hands. */
export const CASE_NEEDS = {
  'two-checks': { isMet: ({ isQuestion }, { hasTwoChecks = false }) => !isQuestion || hasTwoChecks, words: '两查两问, for a 黄问号' },
  reason: { isMet: (_, { hasReason = false }) => hasReason, words: 'a reason' },
  'reason-if-early': {
    isMet: ({ isEarly = false }, { hasReason = false }) => !isEarly || hasReason,
    words: 'before the last day of the measure, a reason',
  },
  report: { isMet: ({ hasReport }) => hasReport, words: 'a report on file that nobody has confirmed' },
} as const satisfies Record<string, Need>

export type CaseNeed = keyof typeof CASE_NEEDS

export interface CaseRule {
  id: `V-${number}`
  from: CaseState
  event: CaseEvent
  by: readonly CaseActor[]
  needs?: readonly CaseNeed[]
  to: CaseState
  /** As what it stands in the history and on record, where that is not the event itself. */
  recordedAs?: CaseStepEvent
  source: string
}

const STAFF = ['grid', 'office'] as const

/** Everything that can happen to a case; what is not listed is refused. */
export const CASE_RULES: readonly CaseRule[] = [
  {
    id: 'V-1',
    from: 'submitted',
    event: 'change',
    by: ['holder'],
    to: 'submitted',
    source: 'product.md 6: not yet received, the holder may change it',
  },
  { id: 'V-2', from: 'submitted', event: 'withdraw', by: ['holder'], to: 'withdrawn', source: 'withdrawn before it was received' },
  { id: 'V-3', from: 'submitted', event: 'receive', by: STAFF, to: 'received', source: 'product.md 6: received' },
  { id: 'V-4', from: 'received', event: 'ask-to-complete', by: STAFF, to: 'submitted', source: 'rules.md 6: "please complete the form"' },
  { id: 'V-5', from: 'received', event: 'control', by: STAFF, to: 'controlled', source: 'product.md 6: under control' },
  {
    id: 'V-6',
    from: 'received',
    event: 'return',
    by: STAFF,
    needs: ['two-checks'],
    to: 'returned',
    source: 'rules.md 6: checked, no control needed',
  },
  {
    id: 'V-7',
    from: 'controlled',
    event: 'control',
    by: STAFF,
    needs: ['reason'],
    to: 'controlled',
    recordedAs: 'change-measure',
    source: 'another measure, place or time',
  },
  {
    id: 'V-8',
    from: 'controlled',
    event: 'end',
    by: STAFF,
    needs: ['two-checks', 'reason-if-early'],
    to: 'ended',
    source: 'product.md 6: 结束管控',
  },
  {
    id: 'V-9',
    from: 'received',
    event: 'confirm-negative',
    by: STAFF,
    needs: ['report'],
    to: 'received',
    source: 'rules.md 6: a grid worker confirmed the report',
  },
  { id: 'V-10', from: 'controlled', event: 'confirm-negative', by: STAFF, needs: ['report'], to: 'controlled', source: 'rules.md 6' },
  {
    id: 'V-11',
    from: 'ended',
    event: 'confirm-negative',
    by: STAFF,
    needs: ['report'],
    to: 'ended',
    source: 'status.md 3: after ended, a negative test',
  },
  {
    id: 'V-12',
    from: 'returned',
    event: 'confirm-negative',
    by: STAFF,
    needs: ['report'],
    to: 'returned',
    source: 'status.md 3: after returned, a negative test',
  },
  { id: 'V-13', from: 'submitted', event: 'transfer', by: STAFF, to: 'submitted', source: 'the person lives in another street' },
  { id: 'V-14', from: 'received', event: 'transfer', by: STAFF, to: 'submitted', source: 'the other street has to receive it' },
  {
    id: 'V-15',
    from: 'ended',
    event: 'hand-in-report',
    by: ['holder'],
    to: 'ended',
    source: 'status.md 3: after ended, a report that staff then confirm',
  },
  {
    id: 'V-16',
    from: 'returned',
    event: 'hand-in-report',
    by: ['holder'],
    to: 'returned',
    source: 'status.md 3: after returned, a report that staff then confirm',
  },
]
