import { CLIENT_VERSION } from './client-version'
import { FIGURE_NAMES, type FigureName, figureOf, fits } from './figures.table'

/** Written by hand, not from the table: just outside, least, most, just outside, between two steps. */
const BOUNDS: Record<FigureName, readonly [below: number, least: number, most: number, above: number, odd: number]> = {
  validityHours: [1.5, 2, 15, 15.5, 7.75],
  spreadShare: [-0.01, 0, 0.5, 0.51, 0.155],
  ceilingHours: [1.5, 2, 72, 72.5, 24.1],
  smsPerWindow: [0, 1, 20, 21, 5.5],
  smsWindowMinutes: [4, 5, 120, 121, 30.5],
  smsPerDay: [0, 1, 50, 51, 10.5],
  citiesPerCode: [0, 1, 300, 301, 5.5],
  wrongTriesPerAccount: [2, 3, 10, 11, 5.5],
  wrongTriesPerPhone: [2, 3, 100, 101, 20.5],
  idTriesPerDay: [2, 3, 10, 11, 5.5],
  temporaryPassesPerDay: [-1, 0, 10, 11, 2.5],
  clientFloor: [-1, 0, CLIENT_VERSION, CLIENT_VERSION + 1, 0.5],
}

it('every figure has its bounds here', () => expect(Object.keys(BOUNDS).sort()).toEqual([...FIGURE_NAMES].sort()))

it.each(Object.entries(BOUNDS) as [FigureName, (typeof BOUNDS)[FigureName]][])('%s: %p', (name, [below, least, most, above, odd]) =>
  expect([below, least, most, above, odd, NaN, Infinity].map((value) => fits(name, value))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]),
)

it.each(FIGURE_NAMES)('%s: what stands at first fits, and is not below what it must not be below', (name) => {
  const { initial, notBelow } = figureOf(name)
  expect(fits(name, initial)).toBe(true)
  if (notBelow === undefined) return
  expect(FIGURE_NAMES).toContain(notBelow)
  expect(initial).toBeGreaterThanOrEqual(figureOf(notBelow as FigureName).initial)
})

it.each([
  ['spreadShare', 0.29],
  ['spreadShare', 0.07],
  ['validityHours', 14.5],
] as const)('%s %p lies on a step, whatever binary fractions make of it', (name, value) => expect(fits(name, value)).toBe(true))
