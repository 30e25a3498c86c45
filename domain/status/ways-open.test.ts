import { SITUATION_NUMBERS } from './situation-numbers'
import { mayApplyTemporaryPass, maySendToGrassRoots } from './ways-open'

it.each([
  ['self', 10, 'green', true, true],
  ['dependant', 10, 'green', true, true],
  ['unconfirmed', 10, 'green', false, false],
  ['self', 10, 'yellow', true, false],
  ['self', 14, 'green', true, false],
  ['self', 12, 'green', false, false],
  ['self', 3, 'red', true, false],
  ['unconfirmed', 3, 'red', false, false],
] as const)('%s, situation %d, %s: sends %s, applies %s', (role, situation, colour, sends, applies) => {
  const shown = { role, code: { situation, colour } }
  expect([maySendToGrassRoots(shown), mayApplyTemporaryPass(shown)]).toEqual([sends, applies])
})

it('nothing without a code', () => {
  const shown = { role: 'self', code: null } as const
  expect([maySendToGrassRoots(shown), mayApplyTemporaryPass(shown)]).toEqual([false, false])
})

it('one situation alone opens the way to a temporary pass', () =>
  expect(SITUATION_NUMBERS.filter((situation) => mayApplyTemporaryPass({ role: 'self', code: { situation, colour: 'green' } }))).toEqual([
    10,
  ]))
