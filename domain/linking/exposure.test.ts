import { DAY } from '../kernel/china-time'
import type { PhoneId } from '../kernel/ids'
import { carry, exposedSince, exposedUntil } from './exposure'
import { isProofLive } from './proof'

const [one, other] = ['one', 'other'] as PhoneId[]
const t0 = Date.UTC(2022, 3, 15)

const at = (authorisedAt: number, since = authorisedAt) => ({ authorisedAt, since })

it('is carried for 14 days from the authorisation', () =>
  expect(carry([], one!, at(t0))).toEqual([{ phone: 'one', since: t0, until: t0 + 14 * DAY }]))

it('is counted once a phone, from the newest answer, and since the first', () => {
  const carried = carry(carry(carry([], one!, at(t0)), other!, at(t0 + DAY)), one!, at(t0 + 2 * DAY, t0))
  expect(exposedUntil(carried)).toBe(t0 + 16 * DAY)
  expect(exposedSince(carried)).toBe(t0 + DAY)
})

it('ends with a newer answer for that phone, not for another', () => {
  const both = carry(carry([], one!, at(t0)), other!, at(t0 + DAY))
  expect(carry(both, other!)).toEqual([{ phone: 'one', since: t0, until: t0 + 14 * DAY }])
  expect(exposedUntil(carry(carry(both, other!), one!))).toBe(0)
  expect(exposedSince([])).toBe(0)
})

it.each([
  [0, true],
  [28 * DAY - 1, true],
  [28 * DAY, false],
])('a phone proved %p ms ago links: %p', (age, live) => expect(isProofLive(t0, t0 + age)).toBe(live))
