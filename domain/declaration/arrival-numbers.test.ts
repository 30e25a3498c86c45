import { DAY, startOfDay } from '../kernel/china-time'
import { arrivalNumbers, canBeCounted, hasBegun, weekOf } from './arrival-numbers'

const DAYS = weekOf('2022-07-30')
const [first = '', second = '', third = ''] = DAYS
const people = (origin: string, day: string, people: number) => ({ origin, day, people })

const ZEROS = [0, 0, 0, 0]

it.each(['2022-07-25', '2022-07-28', '2022-07-31'])('%s lies in the week from Monday on', (day) =>
  expect(weekOf(day)).toEqual(['2022-07-25', '2022-07-26', '2022-07-27', '2022-07-28', '2022-07-29', '2022-07-30', '2022-07-31']),
)

it('every day lies in one week alone, over the end of a month too', () => {
  expect(weekOf('2022-08-01')).toEqual(weekOf('2022-08-07'))
  expect(weekOf('2022-08-01')[0]).toBe('2022-08-01')
})

/** Declarations of its Monday are kept for 28 days more. */
it.each([
  ['2022-07-24', false, false],
  ['2022-07-25', true, true],
  ['2022-07-31', true, true],
  ['2022-08-22', true, true],
  ['2022-08-23', true, false],
  ['2023-07-25', true, false],
])('on %s the week from 25 July on has begun: %p; it can be counted: %p', (today, begun, can) => {
  for (const now of [startOfDay(today), startOfDay(today) + DAY - 1]) {
    expect(hasBegun(DAYS, now)).toBe(begun)
    expect(canBeCounted(DAYS, now)).toBe(can)
  }
})

it('the largest origin first, each with a number a day', () =>
  expect(
    arrivalNumbers(
      [people('330100', first, 6), people('330100', third, 5), people('310000', second, 30), people('310000', second, 2)],
      DAYS,
    ),
  ).toEqual({
    origins: [
      { origin: '310000', total: 32, byDay: [0, 32, 0, ...ZEROS] },
      { origin: '330100', total: 11, byDay: [6, 0, 5, ...ZEROS] },
    ],
    others: 0,
    all: { total: 43, byDay: [6, 32, 5, ...ZEROS] },
  }))

it('a family from a small town is not named, and the sum does not give it away', () => {
  const { origins, others, all } = arrivalNumbers(
    [people('330800', first, 4), people('310000', first, 9), people('330100', first, 7)],
    DAYS,
  )
  expect(origins.map(({ origin }) => origin)).toEqual(['310000'])
  expect([others, all.total]).toEqual([11, 20])
})

it('an origin that is shown tells nothing of one that is not', () => {
  const { origins, all } = arrivalNumbers(
    [people('310000', first, 6), people('310000', second, 6), people('330100', first, 5), people('330100', third, 1)],
    DAYS,
  )
  expect(origins).toEqual([
    { origin: '310000', total: 12, byDay: null },
    { origin: '330100', total: 6, byDay: null },
  ])
  expect(all).toEqual({ total: 18, byDay: null })
})

it('nobody comes: a zero a day', () =>
  expect(arrivalNumbers([], DAYS)).toEqual({ origins: [], others: 0, all: { total: 0, byDay: [0, 0, 0, ...ZEROS] } }))

it.each([1, 4])('%i in all: not even how many is shown', (few) =>
  expect(arrivalNumbers([people('330100', first, few)], DAYS)).toEqual({ origins: [], others: null, all: { total: null, byDay: null } }),
)
