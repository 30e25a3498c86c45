import type { Instant } from '../kernel/china-time'
import type { Measure, Verification } from '../status/facts'
import type { SentBackReason } from './sent-back'

export const CASE_STATES = ['submitted', 'received', 'controlled', 'ended', 'returned', 'withdrawn'] as const
/** 核查: where a case stands (`product.md` 6). `returned`: checked, no control needed. */
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_EVENTS = [
  'change',
  'withdraw',
  'hand-in-report',
  'receive',
  'ask-to-complete',
  'control',
  'end',
  'return',
  'confirm-negative',
  'transfer',
] as const
/** What can happen to a case after it was opened. */
export type CaseEvent = (typeof CASE_EVENTS)[number]

/** What stands in the history of a case: how it was opened, what happened then, and apart from the first measure what became of it. */
export const CASE_STEPS = ['open', ...CASE_EVENTS, 'change-measure'] as const
export type CaseStepEvent = (typeof CASE_STEPS)[number]

/** Who does it: the person who holds the code, or staff. */
export type CaseActor = 'holder' | 'grid' | 'office'

const CLOSED: readonly CaseState[] = ['ended', 'returned', 'withdrawn']

/** Closed cases bind nobody any more; a new one may be opened. */
export const isClosed = (state: CaseState): boolean => CLOSED.includes(state)

/** What the code of a person needs to know of their newest case. */
export interface CaseStanding {
  /** Keyed; names the case. */
  id: string
  openedAt: Instant
  revision: number
  state: CaseState
  measure?: Measure
  negativeTest: boolean
  closedAt?: Instant
  /** A grid worker has found that the person did not travel with the phone. */
  isCleared?: boolean
  /** Why the form was sent back, until the person has changed it. */
  sentBack?: SentBackReason
}

/** A withdrawn case is none. */
export const verificationOf = ({ state }: Pick<CaseStanding, 'state'>): Verification => (state === 'withdrawn' ? 'none' : state)

/** The later word on a person: of a later case, or of a later revision of the same. */
export function newerStanding(one: CaseStanding | undefined, other: CaseStanding | undefined): CaseStanding | undefined {
  if (!one || !other) return one ?? other
  const isLater = one.id === other.id ? other.revision > one.revision : other.openedAt > one.openedAt
  return isLater ? other : one
}
