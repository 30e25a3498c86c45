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
  [
    'of two that are next neither is named: their order would tell',
    [row('A', 4, 0, 0), row('B', 5, 0, 0), row('C', 5, 0, 0)],
    '',
    14,
    '14 14/0/0',
  ],
  [
    'small streets that are 5 together hide the next too: four and four would be known',
    [row('A', 4, 0, 0), row('B', 4, 0, 0), row('C', 7, 0, 0), row('D', 8, 0, 0)],
    'D 8 8/0/0',
    15,
    '23 23/0/0',
  ],
  ['small streets alone are a sum', [row('A', 3, 0, 0), row('B', 2, 0, 0)], '', 5, '5 5/0/0'],
  [
    'one small number hides the states of all streets',
    [row('A', 3, 6, 0), row('B', 7, 8, 0), row('C', 20, 20, 0)],
    'C 40 -, B 15 -, A 9 -',
    0,
    '64 30/34/0',
  ],
  ['a small sum of unnamed streets does as well', [row('A', 1, 0, 0), row('B', 3, 3, 0), row('C', 7, 8, 0)], 'C 15 -', 7, '22 11/11/0'],
  ['a street that is shown tells nothing of one that is not', [row('A', 5, 0, 1), row('B', 6, 6, 0)], 'B 12 -, A 6 -', 0, '18 -'],
  ['one street alone hides the city’s division', [row('A', 3, 6, 0)], 'A 9 -', 0, '9 -'],
  ['of a city with fewer than 5 nothing is shown', [row('A', 1, 0, 0), row('B', 3, 0, 0)], '', null, '- -'],
  ['no street at all: zeros, and nothing is hidden', [], '', 0, '0 0/0/0'],
] as const)('%s', (_name, rows, streets, others, city) => expect(shown(...rows)).toEqual([streets, others, city]))

const isSmall = (count: number) => count > 0 && count < 5
const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

it('whatever the cases: nothing small is shown of a street, of the city, or of what one has more than the other', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 12 }), (cells) => {
      const { streets, others, city } = byStreet(
        cells.map((states, at) => row(`S${at}`, ...states)),
        { states: 3 },
      )
      const ofStreets = streets.flatMap(({ total, parts }) => [total, ...(parts.states ?? [])])
      const ofCity = [city.total ?? 0, ...(city.parts.states ?? [])]
      const areShown = streets.every(({ parts }) => parts.states)
      const rests = city.parts.states?.map((all, state) => all - sum(streets.map(({ parts }) => parts.states?.[state] ?? 0))) ?? []
      expect([...ofStreets, ...ofCity, others ?? 0, ...(areShown ? rests : [])].filter(isSmall)).toEqual([])
      if (city.total !== null) expect(city.total - sum(streets.map(({ total }) => total))).toBe(others)
    }),
    { numRuns: 2000 },
  ))
