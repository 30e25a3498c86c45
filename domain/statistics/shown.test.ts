import fc from 'fast-check'
import { shownOf, shownRows } from './shown'

it.each([
  ['none is small', [7, 0, 5], [7, 0, 5]],
  ['a small one is not shown, nor the next that its sum would tell it by', [3, 9, 7, 0], [null, 9, null, 0]],
  ['of two that are next neither is', [4, 5, 5, 6], [null, null, null, 6]],
  ['small ones alone', [1, 4], [null, null]],
  ['nothing', [], []],
])('%s', (_what, counts, shown) => expect(shownOf(counts)).toEqual(shown))

it('of rows each column is looked at for itself', () =>
  expect(
    shownRows([
      { passed: 70, held: 3 },
      { passed: 8, held: 0 },
    ]),
  ).toEqual([
    { passed: 70, held: null },
    { passed: 8, held: 0 },
  ]))

it('whatever the numbers: nothing small is shown, and what is not shown is not known from its sum', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (counts) => {
      const shown = shownOf(counts)
      expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
      const hidden = counts.filter((_, at) => shown[at] === null)
      const couldBeLarge = counts.some((count) => count >= 5) ? hidden.some((count) => count >= 5) : true
      expect(hidden.length === 0 || couldBeLarge).toBe(true)
    }),
  ))
