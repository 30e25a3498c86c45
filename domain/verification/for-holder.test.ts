import { holderRefusal, type ScannedHolder } from './for-holder.table'

const RIGHT: ScannedHolder = { ageSeconds: 0, triesLeft: 5, isSamePerson: true }
const refusal = (over: Partial<ScannedHolder>) => holderRefusal({ ...RIGHT, ...over })

it.each([
  [0, undefined],
  [600, undefined],
  [601, 'SCAN_TOO_OLD'],
])('a code that was shown %i seconds ago: %p', (ageSeconds, said) => expect(refusal({ ageSeconds })).toBe(said))

it.each([
  [{ triesLeft: 1 }, undefined],
  [{ triesLeft: 0 }, 'HOLDER_LIMIT'],
  [{ isSamePerson: false }, 'HOLDER_DIFFERS'],
] as const)('%p: %p', (over, said) => expect(refusal(over)).toBe(said))

it('once the number was wrong too often nobody learns whether it is right now', () =>
  expect(refusal({ isSamePerson: false, triesLeft: 0 })).toBe(refusal({ isSamePerson: true, triesLeft: 0 })))

it('an old scan tries no number', () => expect(refusal({ isSamePerson: false, triesLeft: 0, ageSeconds: 601 })).toBe('SCAN_TOO_OLD'))
