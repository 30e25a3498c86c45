import fc from 'fast-check'
import { HOUR, MINUTE } from '../kernel/china-time'
import { COLOURS_FROM_WORST, colourNow, compareColours, isRefreshDue } from './colour'

const t0 = Date.UTC(2022, 3, 15)

it('red is worst, then yellow, grey, green', () => {
  expect(['green', 'grey', 'red', 'yellow'].sort((one, other) => compareColours(one as never, other as never))).toEqual([
    'red',
    'yellow',
    'grey',
    'green',
  ])
})

it.each([
  ['just confirmed', 0, 'green'],
  ['a moment before 24 h', 24 * HOUR - 1, 'green'],
  ['24 h old', 24 * HOUR, 'grey'],
  ['confirmed by a clock ahead of ours', -MINUTE, 'green'],
])('a green colour %s shows as it should', (_name, age, shown) => expect(colourNow('green', t0, t0 + age)).toBe(shown))

it('a colour that nobody confirmed is grey', () => expect(colourNow('green', null, t0)).toBe('grey'))

it.each([
  [t0, t0 + 30 * MINUTE, false],
  [t0, t0 + 30 * MINUTE + 1, true],
  [null, t0, true],
])('confirmed at %p, asked at %p: refresh %p', (at, now, due) => expect(isRefreshDue(at, now)).toBe(due))

it('ageing turns a colour grey once and for good', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COLOURS_FROM_WORST), fc.nat(48 * HOUR), fc.nat(48 * HOUR), (colour, age, more) => {
      if (colourNow(colour, t0, t0 + age) === 'grey') expect(colourNow(colour, t0, t0 + age + more)).toBe('grey')
    }),
  )
})
