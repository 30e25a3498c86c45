import fc from 'fast-check'
import { byStreet, type StreetRow } from './by-street'

type Division = 'states'
const row = (street: string, ...states: number[]): StreetRow<Division> => ({
  street,
  total: states.reduce((one, other) => one + other, 0),
  parts: { states },
})
const shown = (...rows: StreetRow<Division>[]) => {
  const { streets, others, city } = byStreet(rows, { states: 3 })
  return [
    streets.map(({ street, total, parts }) => `${street} ${total} ${parts.states?.join('/') ?? '-'}`).join(', '),
    others,
    `${city.total ?? '-'} ${city.parts.states?.join('/') ?? '-'}`,
  ]
}

/** Written by hand: streets by name with their total and states, the sum of all others, the city. */
it.each([
  ['numbers of 5 and more, and zeros, are shown', [row('A', 5, 0, 9), row('B', 8, 6, 0)], 'A 14 5/0/9, B 14 8/6/0', 0, '28 13/6/9'],
  [
    'a small street is not named, nor the next that would tell it',
    [row('A', 3, 0, 0), row('B', 9, 0, 0), row('C', 7, 0, 0)],
    'B 9 9/0/0',
    10,
    '19 19/0/0',
  ],
  ['small streets that are 5 together are a sum', [row('A', 3, 0, 0), row('B', 2, 0, 0), row('C', 7, 0, 0)], 'C 7 7/0/0', 5, '12 12/0/0'],
  [
    'one small number hides the row, and the row that would tell it',
    [row('A', 3, 6, 0), row('B', 7, 8, 0)],
    'B 15 -, A 9 -',
    0,
    '24 10/14/0',
  ],
  [
    'a third street stays in sight',
    [row('A', 3, 6, 0), row('B', 7, 8, 0), row('C', 20, 20, 0)],
    'C 40 20/20/0, B 15 -, A 9 -',
    0,
    '64 30/34/0',
  ],
  ['one street alone hides the city’s division', [row('A', 3, 6, 0)], 'A 9 -', 0, '9 -'],
  ['of a city with fewer than 5 nothing is shown', [row('A', 1, 0, 0), row('B', 3, 0, 0)], '', null, '- -'],
  ['no street at all: zeros, and nothing is hidden', [], '', 0, '0 0/0/0'],
] as const)('%s', (_name, rows, streets, others, city) => expect(shown(...rows)).toEqual([streets, others, city]))

const counts = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 12 })
const tableOf = (cells: readonly (readonly number[])[]) => cells.map((states, at) => row(`S${at}`, ...states))
const isSmall = (count: number) => count > 0 && count < 5

it('whatever the cases: nothing small is shown of a street or the city', () =>
  fc.assert(
    fc.property(counts, (cells) => {
      const { streets, others, city } = byStreet(tableOf(cells), { states: 3 })
      const shown = [...streets, city].flatMap(({ total, parts }) => [total ?? 0, ...(parts.states ?? [])])
      expect([...shown, others ?? 0].filter(isSmall)).toEqual([])
    }),
    { numRuns: 2000 },
  ))

it('whatever the cases: the totals tell nothing small of the streets that are not shown', () =>
  fc.assert(
    fc.property(counts, (cells) => {
      const { streets, others, city } = byStreet(tableOf(cells), { states: 3 })
      const inSight = streets.map(({ total }) => total)
      if (city.total !== null) expect(city.total - inSight.reduce((one, other) => one + other, 0)).toBe(others)
      const { states } = city.parts
      if (!states) return
      const left = states.map((sum, column) => streets.reduce((rest, { parts }) => rest - (parts.states?.[column] ?? 0), sum))
      expect(left.filter(isSmall)).toEqual([])
      const hidden = streets.filter(({ parts }) => parts.states === null).length
      if (hidden > 0) expect(hidden + Number(others !== 0)).toBeGreaterThan(1)
    }),
    { numRuns: 2000 },
  ))

/** Every table that the totals of hidden rows and the sums of hidden columns allow, for two columns. */
it('whatever the cases: of every hidden number there is a table with 5 or more in its place, and one with another number', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 2, maxLength: 3 }), (cells) => {
      const { streets, city, others } = byStreet(tableOf(cells), { states: 2 })
      const hidden = streets.filter(({ parts }) => parts.states === null)
      const { states } = city.parts
      if (!states || others === null || hidden.length === 0) return
      const [first] = states.map((sum, column) => streets.reduce((rest, { parts }) => rest - (parts.states?.[column] ?? 0), sum))
      const totals = [...hidden.map(({ total }) => total), ...(others > 0 ? [others] : [])]
      const tables = splits(totals, first ?? 0)
      hidden.forEach(({ total }, at) => {
        const values = tables.map((table) => [table[at], total - table[at]] as const)
        for (const side of [0, 1] as const) {
          const possible = new Set(values.map((value) => value[side]))
          if ([...possible].some(isSmall)) expect(Math.max(...possible)).toBeGreaterThanOrEqual(5)
        }
      })
    }),
    { numRuns: 1000 },
  ))

/** All ways to take `first` out of the rows. */
function splits([total, ...rest]: number[], first: number): number[][] {
  if (rest.length === 0) return first <= total ? [[first]] : []
  return Array.from({ length: Math.min(total, first) + 1 }, (_, taken) =>
    splits(rest, first - taken).map((more) => [taken, ...more]),
  ).flat()
}
