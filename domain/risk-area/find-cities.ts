import { plainly } from '../linking/text'
import { CITIES_BY_PROVINCE } from './cities'
import initials from './city-initials.json'

/** A place that is found by what it is called, by the province it lies in, or by the first letters of its pinyin: 杭州, 浙江, hz. */
export interface Findable {
  code: string
  name: string
  province: string
  /** First letters of the pinyin of every character of the name, small. */
  initials: string
}

/** Source of the letters: npm package `pinyin-pro` 3.29.4, read through for names with more than one reading (重庆, 厦门, 六安, 台州). */
const INITIALS: Readonly<Record<string, string>> = initials

export const FINDABLE_CITIES: readonly Findable[] = CITIES_BY_PROVINCE.flatMap(({ name: province, items }) =>
  items.map(({ code, name }) => ({ code, name, province, initials: INITIALS[code] })),
)

/** How well a place fits, best first: its name begins so, its letters do, its name has it somewhere, its province begins so. Anything else is no fit. */
const FITS: readonly ((place: Findable, typed: string) => boolean)[] = [
  ({ name }, typed) => name.startsWith(typed),
  (place, typed) => place.initials.startsWith(typed.toLowerCase()),
  ({ name }, typed) => name.includes(typed),
  ({ province }, typed) => province.startsWith(typed),
]

/** The places that fit what was typed, best first, those with short names before others; all of them while nothing is typed. */
export function findPlaces<Place extends Findable>(typed: string, among: readonly Place[]): Place[] {
  const words = plainly(typed)
  const fits = among.map((place) => ({ place, rank: FITS.findIndex((fit) => fit(place, words)) })).filter(({ rank }) => rank >= 0)
  const lengthOf = ({ place }: { place: Place }) => (words === '' ? 0 : place.initials.length)
  return fits.sort((one, other) => one.rank - other.rank || lengthOf(one) - lengthOf(other)).map(({ place }) => place)
}
