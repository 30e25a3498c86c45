import fc from 'fast-check'
import { HOUR, MINUTE } from '../kernel/china-time'
import { DEFAULT_POLICY, type Policy } from '../policy/policy'
import { beginValidity, endOf, extendValidity, isRunning, lengthOf } from './validity'

const t0 = Date.parse('2022-07-21T08:00:00+08:00')
const policy: Policy = { ...DEFAULT_POLICY, validityHours: 8, spreadShare: 0.25, ceilingHours: 24 }

it.each([
  [8, 0, 480],
  [8, 1, 600],
  [8, -1, 360],
  [2, -1, 120],
  [15, 1, 900],
  [1, 0, 120],
  [40, 0, 900],
])('%i hours with spread %f are %i minutes', (validityHours, spread, minutes) =>
  expect(lengthOf({ ...policy, validityHours }, spread)).toBe(minutes * MINUTE),
)

describe('a day of showing, eight hours each, a ceiling of 24', () => {
  const length = 8 * HOUR
  const begun = beginValidity(t0, length, policy)

  it.each([
    ['shown again after 2 hours', [2], 10],
    ['shown again after 2 and 9 hours', [2, 9], 17],
    ['shown again up to the ceiling', [7, 14, 20], 24],
    ['never shown again', [], 8],
  ])('%s it ends after %s', (_name, hours, end) => {
    const validity = (hours as number[]).reduce((running, hour) => extendValidity(running, t0 + hour * HOUR, length), begun)
    expect(endOf(validity)).toBe(t0 + (end as number) * HOUR)
  })

  it('holds before its end and not at it', () => {
    expect(isRunning(begun, t0 + length - 1)).toBe(true)
    expect(isRunning(begun, t0 + length)).toBe(false)
  })

  it('a ceiling shorter than one validity does not cut it', () =>
    expect(endOf(beginValidity(t0, length, { ...policy, ceilingHours: 3 }))).toBe(t0 + length))
})

const lengths = fc.integer({ min: 120, max: 900 }).map((minutes) => minutes * MINUTE)
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 * HOUR }), lengths), { maxLength: 20 })

it('no showing, under no policy, ever moves the end backwards or beyond the ceiling', () => {
  fc.assert(
    fc.property(lengths, steps, (first, showings) => {
      let validity = beginValidity(t0, first, policy)
      let now = t0
      for (const [wait, length] of showings) {
        now += wait
        const next = extendValidity(validity, now, length)
        expect(endOf(next)).toBeGreaterThanOrEqual(endOf(validity))
        expect(endOf(next)).toBeLessThanOrEqual(validity.capAt)
        validity = next
      }
    }),
  )
})

it('is two to fifteen hours for everybody', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 100 }), (spread, validityHours) => {
      const length = lengthOf({ ...policy, validityHours, spreadShare: 0.5 }, spread)
      expect(length).toBeGreaterThanOrEqual(2 * HOUR)
      expect(length).toBeLessThanOrEqual(15 * HOUR)
    }),
  )
})
