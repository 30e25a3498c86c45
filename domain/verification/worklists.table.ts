import type { CaseState } from './case'

/** What a worklist is asked for: cases that wait to be received, those in hand, those under control, those of them whose measure is over, those closed. */
export const WORKLISTS = ['submitted', 'received', 'controlled', 'due', 'closed'] as const
export type WorklistName = (typeof WORKLISTS)[number]

interface WorklistRule {
  states: readonly CaseState[]
  /** Only those whose measure ends today or has ended: a worker confirms the end, or extends it. */
  isDue: boolean
  /** `pressing`: the higher risk first, and of the same risk who has waited longest. */
  order: 'pressing' | 'newest'
  source: string
}

export const WORKLIST_RULES: Readonly<Record<WorklistName, WorklistRule>> = {
  submitted: { states: ['submitted'], isDue: false, order: 'pressing', source: 'product.md 6: not yet received' },
  received: { states: ['received'], isDue: false, order: 'pressing', source: 'product.md 6: received' },
  controlled: { states: ['controlled'], isDue: false, order: 'pressing', source: 'product.md 6: under control' },
  due: { states: ['controlled'], isDue: true, order: 'pressing', source: 'ends fall due by themselves and are confirmed by a worker' },
  closed: { states: ['ended', 'returned'], isDue: false, order: 'newest', source: 'product.md 6: returned or ended' },
}
