import { byVenue, type HourOfScans } from './by-venue'
import { sumOfScans } from './counts'
import { isSmall, shownRow } from './shown'

const hour = (city: number[], venues: Record<string, number[]>): HourOfScans => {
  const named = ([passed = 0, held = 0, notGenuine = 0]: number[]) => ({ passed, held, notGenuine })
  return { ...named(city), venues: Object.entries(venues).map(([venue, counts]) => ({ venue, ...named(counts) })) }
}
const shown = (...hours: HourOfScans[]) =>
  byVenue(hours).map(({ venue, total, scans }) => `${venue} ${total} ${scans ? Object.values(scans).join('/') : '-'}`)

it.each([
  ['sums of the hours, the most first', [hour([30, 9], { A: [10, 0], B: [20, 9] }), hour([7], { A: [7] })], ['B 29 20/9/0', 'A 17 17/0/0']],
  ['what is not shown of an hour is not counted', [hour([30, 4], { A: [30, 4] })], ['A 30 30/0/0']],
  ['a small venue is not named, nor the next that would tell it', [hour([29], { A: [20], B: [6], C: [3] })], ['A 20 20/0/0']],
  ['what was scanned elsewhere would be told as well', [hour([28], { A: [20], B: [6] })], ['A 20 20/0/0']],
  ['one small number hides the division of all', [hour([40, 5], { A: [20, 2], B: [20, 3] })], ['A 22 -', 'B 23 -']],
])('%s', (_what, hours, venues) => expect(shown(...hours).sort()).toEqual([...venues].sort()))

it('of no hour nothing', () => expect(shown()).toEqual([]))

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

/** Every row of so many places with at most so many scans together. */
const rowsOf = (places: number, most: number): number[][] =>
  places === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, first) => rowsOf(places - 1, most - first).map((rest) => [first, ...rest])).flat()

/** Scans at two venues and elsewhere, of so many hours and groups. */
function hoursOf(cells: readonly number[], hours: number, groups: number): HourOfScans[] {
  const at = (place: number, of: number) => cells.slice((of * 3 + place) * groups, (of * 3 + place + 1) * groups)
  return Array.from({ length: hours }, (_, of) => {
    const [A, B, rest] = [at(0, of), at(1, of), at(2, of)]
    return hour(
      A.map((count, group) => count + (B[group] ?? 0) + (rest[group] ?? 0)),
      { A, B },
    )
  })
}

it.each([
  ['1 hour, 2 groups', 1, 2, 14],
  ['2 hours, 1 group', 2, 1, 14],
])('%s: whatever is shown, no number from 1 to 4 is the same in all tables of which just this is shown', (_name, hours, groups, most) => {
  const same = new Map<string, (number | null)[]>()
  for (const cells of rowsOf(hours * groups * 3, most)) {
    const table = hoursOf(cells, hours, groups)
    const city = table.map(({ venues: _venues, ...sums }) => shownRow(sums))
    const cellsShown = city.flatMap((row) => Object.values(row))
    // Only where all tables with the same answer are among these.
    if (sum(cellsShown.map((count) => count ?? 4)) > most) continue
    const answer = JSON.stringify([city, byVenue(table)])
    const ofVenues = ['A', 'B'].flatMap((name) => {
      const day = sumOfScans(...table.map(({ venues }) => venues.find(({ venue }) => venue === name)))
      return [...Object.values(day), sum(Object.values(day))]
    })
    const ofHours = table.flatMap(({ passed, held }) => [passed, held])
    const numbers = [...cells, ...ofVenues, ...ofHours]
    const before = same.get(answer)
    same.set(answer, before ? before.map((number, at) => (number === numbers[at] ? number : null)) : numbers)
  }
  expect(same.size).toBeGreaterThan(20)
  expect([...same].filter(([, numbers]) => numbers.some((number) => number !== null && isSmall(number)))).toEqual([])
})
