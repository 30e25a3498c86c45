import { plainly } from '../linking/text'

/** A place that is found by what it is called, by the province it lies in, or by the first letters of its pinyin: 杭州, 浙江, hz. */
export interface Findable {
  code: string
  name: string
  province: string
  /** First letters of the pinyin of every character of the name, small; where they are known. */
  initials?: string
}

/** How well a place fits, best first: its name begins so, its letters do, its name has it somewhere, its province begins so. Anything else is no fit. */
const FITS: readonly ((place: Findable, typed: string) => boolean)[] = [
  ({ name }, typed) => name.startsWith(typed),
  (place, typed) => place.initials?.startsWith(typed.toLowerCase()) ?? false,
  ({ name }, typed) => name.includes(typed),
  ({ province }, typed) => province.startsWith(typed),
]

/** The places that fit what was typed, best first, those with short names before others; all of them while nothing is typed. */
export function findAmong<Place extends Findable>(typed: string, among: readonly Place[]): Place[] {
  const words = plainly(typed)
  const fits = among.map((place) => ({ place, rank: FITS.findIndex((fit) => fit(place, words)) })).filter(({ rank }) => rank >= 0)
  const lengthOf = ({ place }: { place: Place }) => (words === '' ? 0 : (place.initials ?? place.name).length)
  return fits.sort((one, other) => one.rank - other.rank || lengthOf(one) - lengthOf(other)).map(({ place }) => place)
}
