import { DAY, type Instant } from '../kernel/china-time'
import type { Facts, Itinerary } from '../status/facts'
import { type CaseStanding, isClosed, verificationOf } from './case'

/** A closed case counts for so long after closing, then as none (`rules.md` 6). */
export const CLOSED_COUNTS = 14 * DAY

type Standing = Pick<CaseStanding, 'state' | 'measure' | 'negativeTest' | 'closedAt' | 'isCleared'>
type CaseFacts = Pick<Facts, 'verification' | 'measure' | 'negativeTest'>

const NONE: CaseFacts = { verification: 'none', negativeTest: false }

const countsUntil = ({ closedAt }: Standing): Instant => (closedAt ?? 0) + CLOSED_COUNTS

/**
 * The bit of a phone as it counts for a person: a grid worker who found that the person did not travel with it hands in `clear`, for as long as the
 * closed case counts, and only for what was known by then (`rules.md` 2). `since`: of the exposure.
 */
export const bitFor = (standing: Standing | undefined, bit: Itinerary, since: Instant, now: Instant): Itinerary =>
  bit === 'exposed' && standing?.isCleared && since <= (standing.closedAt ?? 0) && now < countsUntil(standing) ? 'clear' : bit

/** What a case says of a person now. `exposedSince`: null when they are not exposed; a closed case says nothing of an exposure that came after it. */
export function caseFacts(standing: Standing | undefined, exposedSince: Instant | null, now: Instant): CaseFacts {
  if (!standing) return NONE
  const { closedAt = 0, measure, negativeTest } = standing
  const isOver = isClosed(standing.state) && (now >= countsUntil(standing) || (exposedSince !== null && exposedSince > closedAt))
  return isOver ? NONE : { verification: verificationOf(standing), measure, negativeTest }
}

/** When a case says something else without anybody doing anything; 0 when it does not. */
export const caseEnds = (standing: Standing | undefined): Instant => (standing && isClosed(standing.state) ? countsUntil(standing) : 0)
