import { arrivalNumbers, daysFrom } from './arrival-numbers'

const DAYS = daysFrom('2022-07-30', 3)
const [first = '', second = '', third = ''] = DAYS
const people = (origin: string, day: string, people: number) => ({ origin, day, people })

it('days follow each other over the end of a month', () => expect(DAYS).toEqual(['2022-07-30', '2022-07-31', '2022-08-01']))

it('the largest origin first, each with a number a day', () =>
  expect(
    arrivalNumbers(
      [people('330100', first, 6), people('330100', third, 5), people('310000', second, 30), people('310000', second, 2)],
      DAYS,
    ),
  ).toEqual({
    origins: [
      { origin: '310000', total: 32, byDay: [0, 32, 0] },
      { origin: '330100', total: 11, byDay: [6, 0, 5] },
    ],
    others: 0,
    all: { total: 43, byDay: [6, 32, 5] },
  }))

it('a family from a small town is not named, and the sum does not give it away', () => {
  const { origins, others, all } = arrivalNumbers(
    [people('330800', first, 4), people('310000', first, 9), people('330100', first, 7)],
    DAYS,
  )
  expect(origins.map(({ origin }) => origin)).toEqual(['310000'])
  expect([others, all.total]).toEqual([11, 20])
})

it('nobody comes: a zero a day', () =>
  expect(arrivalNumbers([], DAYS)).toEqual({ origins: [], others: 0, all: { total: 0, byDay: [0, 0, 0] } }))
