import { isSmall, shownIfAll, shownOf, shownRow, sumOfShown } from './shown'

it.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
])('%d is shown as %p', (count, shown) => expect(shownOf(count)).toBe(shown))

it('each number of a row is looked at for itself', () =>
  expect(shownRow({ passed: 70, held: 3, notGenuine: 0 })).toEqual({ passed: 70, held: null, notGenuine: 0 }))

/** Every row of so many numbers up to the most. */
const rowsOf = (places: number, most: number): number[][] =>
  places === 0 ? [[]] : rowsOf(places - 1, most).flatMap((row) => Array.from({ length: most + 1 }, (_, count) => [...row, count]))

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
/** Any of the numbers together, each alone among them. */
const numbersOf = (row: readonly number[]) =>
  Array.from({ length: 2 ** row.length - 1 }, (_, at) => sum(row.filter((_count, place) => (at + 1) & (1 << place))))

/** Of all rows by what is shown of them: those of which a small number is the same in each. */
function known(rows: readonly number[][], answerTo: (row: readonly number[]) => unknown) {
  const same = new Map<string, (number | null)[]>()
  for (const row of rows) {
    const answer = JSON.stringify(answerTo(row))
    const numbers = numbersOf(row)
    const before = same.get(answer)
    same.set(answer, before ? before.map((number, at) => (number === numbers[at] ? number : null)) : numbers)
  }
  return [...same].filter(([, numbers]) => numbers.some((number) => number !== null && isSmall(number)))
}

describe.each([
  ['2 numbers', 2, 12],
  ['3 numbers', 3, 12],
  ['4 numbers', 4, 8],
])('%s: whatever is shown, no number from 1 to 4 is the same in all rows of which just this is shown', (_name, places, most) => {
  const rows = rowsOf(places, most)
  const cells = (row: readonly number[]) => row.map(shownOf)

  it('with the sum of those that are shown', () => expect(known(rows, (row) => [cells(row), sumOfShown(cells(row))])).toEqual([]))

  it('with a sum that is shown where its parts are', () =>
    expect(known(rows, (row) => [cells(row), shownIfAll(sum(row), cells(row))])).toEqual([]))

  it('where only numbers that are not zero are listed', () => {
    const listed = rows.map((row) => row.filter((count) => count > 0))
    const ofLength = listed.filter(({ length }) => length === places)
    expect(known(ofLength, (row) => [cells(row), sumOfShown(cells(row))])).toEqual([])
  })
})

it('the search finds what a sum of all gives away', () =>
  expect(known(rowsOf(2, 12), (row) => [row.map(shownOf), sum(row)]).length).toBeGreaterThan(0))
