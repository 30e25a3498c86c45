import { HOME_CITY } from '../kernel/home-city'
import { BEYOND, ORIGINS } from '../verification/origins'
import { isPlace, PLACES } from './places'

const codesOf = (groups: typeof PLACES) => groups.flatMap(({ items }) => items.map(({ code }) => code))

it('a journey begins anywhere but in the city that it ends in', () => {
  expect(codesOf(ORIGINS).filter((code) => !codesOf(PLACES).includes(code))).toEqual([HOME_CITY.code])
  expect(codesOf(PLACES).filter((code) => !isPlace(code))).toEqual([])
  expect(BEYOND.filter(({ code }) => !codesOf(PLACES).includes(code))).toEqual([])
})
