import { addMonths, weekdayOf, weeksOf } from './month'

it.each([
  ['2022-07-25', 0],
  ['2022-07-31', 6],
  ['2024-02-29', 3],
])('%s is weekday %p', (date, weekday) => expect(weekdayOf(date)).toBe(weekday))

it.each([
  ['2022-12', 1, '2023-01'],
  ['2022-01', -1, '2021-12'],
  ['2022-07', 12, '2023-07'],
])('%s and %p', (month, count, then) => expect(addMonths(month, count)).toBe(then))

it('a month begins and ends in the middle of weeks, or does not', () => {
  const july = weeksOf('2022-07')
  expect(july).toHaveLength(5)
  expect(july[0]).toEqual([null, null, null, null, '2022-07-01', '2022-07-02', '2022-07-03'])
  expect(july[4]?.at(-1)).toBe('2022-07-31')
  const whole = weeksOf('2021-02')
  expect([whole.length, whole[0]?.[0], whole[3]?.[6]]).toEqual([4, '2021-02-01', '2021-02-28'])
})
