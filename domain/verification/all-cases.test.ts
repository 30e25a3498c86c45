import { STREET_CODES } from '../divisions'
import { DAY } from '../kernel/china-time'
import { AGE_BANDS } from '../statistics/ages.table'
import { openedWithin, streetsWithin } from './all-cases'

const NOON = Date.UTC(2022, 10, 24, 4)

it.each([
  ['day', 0, 'day'],
  ['day', DAY - 1, 'day'],
  ['three-days', DAY, 'three-days'],
  ['three-days', 3 * DAY - 1, 'three-days'],
  ['week', 3 * DAY, 'week'],
  ['older', 7 * DAY, 'older'],
  ['older', 300 * DAY, 'older'],
])('%s: a case that is %d ms old lies in it, and in no other band', (_band, age, expected) => {
  const openedAt = NOON - age
  const bands = AGE_BANDS.filter(({ id }) => {
    const { after, until } = openedWithin(id, NOON)
    return openedAt > after && openedAt <= until
  })
  expect(bands.map(({ id }) => id)).toEqual([expected])
})

it.each([
  ['330302006', ['330302006']],
  ['330399', []],
  ['330302999', []],
])('%s: %j', (place, streets) => expect(streetsWithin(place)).toEqual(streets))

it('a county has its own streets, and the city is all of them', () => {
  const streets = streetsWithin('330302')
  expect(streets).toContain('330302006')
  expect(streets.every((street) => street.startsWith('330302'))).toBe(true)
  expect(streets.length).toBeLessThan(STREET_CODES.length)
})
