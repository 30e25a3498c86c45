import { DAY } from '../kernel/china-time'
import type { PhoneId } from '../kernel/ids'
import { carry, exposedUntil } from './exposure'
import { isProofLive } from './proof'

const [one, other] = ['one', 'other'] as PhoneId[]
const t0 = Date.UTC(2022, 3, 15)

it('is carried for 14 days from the authorisation', () => expect(carry([], one!, t0)).toEqual([{ phone: 'one', until: t0 + 14 * DAY }]))

it('is counted once a phone, from the newest answer', () =>
  expect(exposedUntil(carry(carry(carry([], one!, t0), other!, t0 + DAY), one!, t0 + 2 * DAY))).toBe(t0 + 16 * DAY))

it('ends with a newer answer for that phone, not for another', () => {
  const both = carry(carry([], one!, t0), other!, t0 + DAY)
  expect(carry(both, other!)).toEqual([{ phone: 'one', until: t0 + 14 * DAY }])
  expect(exposedUntil(carry(carry(both, other!), one!))).toBe(0)
})

it.each([
  [0, true],
  [28 * DAY - 1, true],
  [28 * DAY, false],
])('a phone proved %p ms ago links: %p', (age, live) => expect(isProofLive(t0, t0 + age)).toBe(live))
