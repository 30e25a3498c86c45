import { DAY, HOUR } from '../kernel/china-time'
import { type CaseStanding, newerStanding } from './case'
import { bitFor, caseEnds, caseFacts } from './standing'

const t0 = Date.UTC(2022, 6, 21, 4)
const standing = (more: Partial<CaseStanding>): CaseStanding => ({
  id: 'a',
  openedAt: t0 - DAY,
  revision: 3,
  state: 'submitted',
  negativeTest: false,
  ...more,
})
const ended = standing({ state: 'ended', negativeTest: true, closedAt: t0 })
const NONE = { verification: 'none', negativeTest: false }

it.each<[string, Partial<CaseStanding>, number | null, number, object]>([
  ['no exposure, open', {}, null, t0 + 90 * DAY, { verification: 'submitted', measure: undefined, negativeTest: false }],
  [
    'controlled',
    { state: 'controlled', measure: 'home' },
    t0,
    t0 + 30 * DAY,
    { verification: 'controlled', measure: 'home', negativeTest: false },
  ],
  [
    'withdrawn',
    { state: 'withdrawn', closedAt: t0 },
    t0 - HOUR,
    t0 + HOUR,
    { verification: 'none', measure: undefined, negativeTest: false },
  ],
])('%s', (_name, more, since, now, facts) => {
  expect(caseFacts(standing(more), since, now)).toEqual(facts)
})

describe('an ended case with a negative test', () => {
  const counts = { verification: 'ended', measure: undefined, negativeTest: true }
  it.each<[string, number | null, number, object]>([
    ['t0: exposed before', t0 - DAY, t0, counts],
    ['t0: the exposure of this very moment', t0, t0, counts],
    ['t0 + 14 days - 1 ms', t0 - DAY, t0 + 14 * DAY - 1, counts],
    ['t0 + 14 days', t0 - DAY, t0 + 14 * DAY, NONE],
    ['t0 + 2 h, exposed anew after 1 h', t0 + HOUR, t0 + 2 * HOUR, NONE],
    ['t0 + 2 h, not exposed', null, t0 + 2 * HOUR, counts],
    ['t0 + 14 days, not exposed', null, t0 + 14 * DAY, NONE],
  ])('%s', (_name, since, now, facts) => expect(caseFacts(ended, since, now)).toEqual(facts))

  it('ends by itself; an open one does not', () => {
    expect(caseEnds(ended)).toBe(t0 + 14 * DAY)
    expect([caseEnds(standing({})), caseEnds(undefined)]).toEqual([0, 0])
  })
})

describe('somebody who stayed at home while the phone travelled', () => {
  const cleared = standing({ state: 'returned', closedAt: t0, isCleared: true })
  it.each<[string, CaseStanding | undefined, number, number, string]>([
    ['known by then', cleared, t0 - DAY, t0 + DAY, 'clear'],
    ['the phone was away again', cleared, t0 + HOUR, t0 + DAY, 'exposed'],
    ['14 days later', cleared, t0 - DAY, t0 + 14 * DAY, 'exposed'],
    ['not said by the grid worker', ended, t0 - DAY, t0 + DAY, 'exposed'],
    ['no case', undefined, t0 - DAY, t0 + DAY, 'exposed'],
  ])('%s', (_name, of, since, now, bit) => expect(bitFor(of, 'exposed', since, now)).toBe(bit))

  it.each(['clear', 'unknown'] as const)('%s stays', (bit) => expect(bitFor(cleared, bit, t0 - DAY, t0)).toBe(bit))
})

it('the later word counts: a later case, or a later revision of the same', () => {
  const later = standing({ id: 'b', openedAt: t0, revision: 1 })
  expect(newerStanding(ended, later)).toBe(later)
  expect(newerStanding(later, ended)).toBe(later)
  expect(newerStanding(standing({ revision: 2 }), standing({ revision: 3 }))?.revision).toBe(3)
  expect(newerStanding(undefined, ended)).toBe(ended)
  expect(newerStanding(ended, undefined)).toBe(ended)
})
