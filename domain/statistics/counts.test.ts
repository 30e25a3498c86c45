import { allScans, sumOfScans } from './counts'

it.each([
  [[], { passed: 0, held: 0, notGenuine: 0 }, 0],
  [[undefined, { passed: 2 }], { passed: 2, held: 0, notGenuine: 0 }, 2],
  [
    [
      { passed: 1, held: 2, notGenuine: 3 },
      { passed: 10, held: 20, notGenuine: 30 },
    ],
    { passed: 11, held: 22, notGenuine: 33 },
    66,
  ],
])('scans %j come to %j', (sums, all, total) => {
  expect(sumOfScans(...sums)).toEqual(all)
  expect(allScans(sumOfScans(...sums))).toBe(total)
})
