import { HOUR, MINUTE } from '../kernel/china-time'
import { type HeldPass, isSigningDue, minutesUntil, type NewPass } from './issue'

const NOW = 1_669_262_400_000
const look = { situation: 1, colour: 'green', mark: 'tick', passage: 'yes' } as const
const now: NewPass = { look, passId: '0011223344556677', maskedName: '张*三', until: NOW + 4 * HOUR }
const held: HeldPass = { ...look, passId: now.passId, hint: '张*三', expiresAt: (NOW + 4 * HOUR) / 1000 }

it.each<[string, boolean, HeldPass | undefined, Partial<NewPass>]>([
  ['nothing is held', true, undefined, {}],
  ['the same is held', false, held, {}],
  ['the pass id is another', true, held, { passId: '8899aabbccddeeff' }],
  ['the name is another', true, held, { maskedName: '李*三' }],
  ['the situation is another', true, held, { look: { ...look, situation: 2 } }],
  ['the mark is another', true, held, { look: { ...look, mark: 'small-tick' } }],
  ['the colour is another', true, held, { look: { ...look, colour: 'red' } }],
  ['the passage is another', true, held, { look: { ...look, passage: 'no' } }],
  ['the end moves by 29 minutes', false, held, { until: NOW + 4 * HOUR + 29 * MINUTE }],
  ['the end moves by 30 minutes', true, held, { until: NOW + 4 * HOUR + 30 * MINUTE }],
  ['the end moves back by 30 minutes', true, held, { until: NOW + 4 * HOUR - 30 * MINUTE }],
  ['30 minutes remain, and it moves', false, { ...held, expiresAt: NOW / 1000 + 1800 }, { until: NOW + 31 * MINUTE }],
  ['29 minutes remain, and it moves', true, { ...held, expiresAt: NOW / 1000 + 1740 }, { until: NOW + 30 * MINUTE }],
  ['29 minutes remain, and it stays', false, { ...held, expiresAt: NOW / 1000 + 1740 }, { until: NOW + 29 * MINUTE + 59_000 }],
  ['the held one is over', true, { ...held, expiresAt: NOW / 1000 - 60 }, {}],
])('%s: %p', (_, isDue, holds, over) => expect(isSigningDue(holds, { ...now, ...over }, NOW)).toBe(isDue))

it('a hint that was cut is the same hint', () =>
  expect(isSigningDue({ ...held, hint: '欧阳******' }, { ...now, maskedName: '欧阳******锋' }, NOW)).toBe(false))

it.each([
  [59_999, 0],
  [60_000, 1],
  [4 * HOUR, 240],
  [20 * HOUR, 900],
  [-HOUR, -60],
])('%i ms from now are %i minutes', (milliseconds, minutes) => expect(minutesUntil(NOW / 1000, NOW + milliseconds)).toBe(minutes))
