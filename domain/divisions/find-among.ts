import { plainly } from '../linking/text'
import type { Place, PlaceGroup } from './called'

/** A place that is found by what it is called, by where it lies, by its pinyin or the first letters of it, and by its code: 杭州, 浙江, Hangzhou, hz. */
interface Findable extends Place {
  within: PlaceGroup['name']
}

/** As it was typed in Chinese, and in small letters of Latin. */
interface Typed {
  words: string
  letters: string
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[ ,'’-]/g, '')

/** First letters of the pinyin, all of it, and the English name. */
const inLatin = ({ pinyin, name }: Place): string[] => [pinyin.map(([first]) => first).join(''), pinyin.join(''), lettersOf(name.en)]

/** How well a place fits, best first: its name begins so; it is its whole English name; it begins so in letters; its name has it somewhere, or a later word of English begins so; where it lies begins so; its code. */
const FITS: readonly ((place: Findable, typed: Typed) => boolean)[] = [
  ({ name }, { words }) => name.zh.startsWith(words),
  ({ name }, { letters }) => lettersOf(name.en) === letters,
  (place, { letters }) => inLatin(place).some((text) => text.startsWith(letters)),
  ({ name }, { words, letters }) => name.zh.includes(words) || name.en.toLowerCase().includes(` ${letters}`),
  ({ within }, { words, letters }) => within.zh.startsWith(words) || lettersOf(within.en).startsWith(letters),
  ({ code }, { words }) => code.startsWith(words),
]

/** The places that fit what was typed, best first, those with short names before others; all of them while nothing is typed. */
export function findAmong(typed: string, groups: readonly PlaceGroup[]): Findable[] {
  const words = plainly(typed)
  const wanted = { words, letters: lettersOf(words) }
  const fits = groups
    .flatMap(({ name: within, items }) => items.map((item) => ({ ...item, within })))
    .map((place) => ({ place, rank: FITS.findIndex((fit) => fit(place, wanted)) }))
    .filter(({ rank }) => rank >= 0)
  const lengthOf = ({ place }: { place: Findable }) => (words === '' ? 0 : place.pinyin.length)
  return fits.sort((one, other) => one.rank - other.rank || lengthOf(one) - lengthOf(other)).map(({ place }) => place)
}
