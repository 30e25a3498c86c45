import { DAY, HOUR, type Instant, MINUTE, parseChina, formatChina } from '../kernel/china-time'
import { nextTelling, retryAt, tellingAt } from './telling'

const china = (text: string) => parseChina(`2022-07-21 ${text}:00`) as Instant
const ending = (at: Instant) => ({ reach: at, capAt: at + DAY })

it.each([
  ['half an hour before the end', '16:00', '07-21 15:30'],
  ['the last of the evening', '22:29', '07-21 21:59'],
  ['at night: in the morning', '22:30', '07-22 07:00'],
  ['after midnight: in the same morning', '03:00', '07-21 07:00'],
  ['early in the morning: at seven', '07:29', '07-21 07:00'],
  ['the first of the day', '07:30', '07-21 07:00'],
])('%s', (_name, end, told) => expect(formatChina(tellingAt(ending(china(end))), 'MM-DD HH:mm')).toBe(told))

it('a validity that can be extended no further ends at its cap', () =>
  expect(tellingAt({ reach: china('18:00'), capAt: china('16:00') })).toBe(china('15:30')))

it('the next one is the earliest that lies ahead', () => {
  const validities = [china('18:00'), china('12:00'), china('16:00')].map(ending)
  expect(nextTelling(validities, china('11:30'))).toBe(china('15:30'))
  expect(nextTelling(validities, china('17:30'))).toBeUndefined()
  expect(nextTelling([], 0)).toBeUndefined()
})

it('each pause is twice as long, half an hour at most', () =>
  expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => ((retryAt(0, attempts, 0) ?? 0) - 0) / MINUTE)).toEqual([1, 2, 4, 8, 16, 30, 30]))

it('after half a day it is given up', () => {
  expect(retryAt(0, 9, 12 * HOUR - 30 * MINUTE)).toBe(12 * HOUR)
  expect(retryAt(0, 9, 12 * HOUR - 30 * MINUTE + 1)).toBeUndefined()
})
