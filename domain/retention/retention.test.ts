import { DAY } from '../kernel/china-time'
import { keptFor, keptWords, type Retained, RETENTION } from './retention.table'

/** Written by hand from rules.md 3. */
const BY_RULE: [Retained, number][] = [
  ['cases', 28],
  ['declarations', 28],
  ['audit', 180],
  ['auditSeals', 180],
]

it.each(BY_RULE)('%s are kept for %i days', (what, days) => expect(keptFor(what)).toBe(days * DAY))

it('nothing is kept for longer than the audit', () =>
  Object.values(RETENTION).forEach(({ days }) => expect(days).toBeLessThanOrEqual(RETENTION.audit.days)))

it('in words', () => expect(keptWords('cases')).toBe('28 days after it is closed'))
