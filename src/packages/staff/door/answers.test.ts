import type { Scanned } from '@domain/pass/door'
import { mayBeFilledIn } from './answers'

const pass = (situation: 1 | 3 | 4 | 10 | 12): Scanned => ({
  ...({ kind: 'pass', admission: 'no', hint: '张*', issuedAt: 0, expiresAt: 1, ageSeconds: 0 } as const),
  look: { situation, colour: 'green', mark: 'cross', passage: 'no' },
})
const VENUE = { role: 'venue' } as const

it.each([
  [3, true],
  [10, true],
  [1, false],
  [4, false],
  [12, false],
] as const)('situation %i: the guard may send its holder to the grass roots: %p', (situation, may) =>
  expect(mayBeFilledIn(pass(situation), VENUE)).toBe(may),
)

it.each([
  ['a grid worker', pass(3), { role: 'grid' } as const],
  ['nobody who is signed in', pass(3), undefined],
  ['a guard before an old picture', { kind: 'refused', answer: 'stale' } as const, VENUE],
])('not by %s', (_who, scanned, account) => expect(mayBeFilledIn(scanned, account)).toBe(false))
