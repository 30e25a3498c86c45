import { type Findable, findAmong } from '../risk-area/find-among'
import { FINDABLE_CITIES } from '../risk-area/find-cities'
import { BEYOND } from '../verification/origins'
import { isPlace } from './places'

/** First letters of what lies beyond the mainland, as people call it: 香港, 澳门, 台湾, 境外. */
const LETTERS_BEYOND: Readonly<Record<string, string>> = { 810000: 'xg', 820000: 'am', 710000: 'tw', 990000: 'jw' }

const beyond: readonly Findable[] = BEYOND.map(({ code, name }) => ({
  code,
  name,
  province: '港澳台和境外',
  initials: LETTERS_BEYOND[code],
}))

/** Where a journey can begin or pass through, as it is searched. */
export const PLACES: readonly Findable[] = [...FINDABLE_CITIES.filter(({ code }) => isPlace(code)), ...beyond]

/** The places that fit what was typed, in Chinese or in first letters, best first. */
export const findPlaces = (typed: string): Findable[] => findAmong(typed, PLACES)
