import { type Findable, FINDABLE_CITIES, findPlaces as findAmong } from '../risk-area/find-cities'
import { isPlace, OUTSIDE } from './places'

const OUTSIDE_LETTERS: Readonly<Record<string, string>> = { 810000: 'xg', 820000: 'am', 710000: 'tw', abroad: 'gw' }

const outside: readonly Findable[] = Object.entries(OUTSIDE).map(([code, { zh }]) => ({
  code,
  name: zh,
  province: '港澳台和国外',
  initials: OUTSIDE_LETTERS[code],
}))

/** Where a journey can begin or pass through, as it is searched. */
export const PLACES: readonly Findable[] = [...FINDABLE_CITIES.filter(({ code }) => isPlace(code)), ...outside]

/** The places that fit what was typed, in Chinese or in first letters, best first. */
export const findPlaces = (typed: string): Findable[] => findAmong(typed, PLACES)
