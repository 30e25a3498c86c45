import { DAY, startOfDay } from '../kernel/china-time'
import { firstDayKept } from './kept-days'

it.each([
  ['as it begins', startOfDay('2022-07-30')],
  ['as it ends', startOfDay('2022-07-30') + DAY - 1],
])('numbers are kept for 180 days, on the last of them %s', (_name, now) => expect(firstDayKept(now)).toBe('2022-01-31'))
