import type { Text } from '../status/text'
import { called, type Place, type PlaceGroup } from './called'
import wenzhou from './wenzhou.json'

/** Name, pinyin without the ending, and what English calls it where that is not its pinyin. */
type Row = [name: string, pinyin: string, en?: string]

/** Wenzhou as grid workers divide it: counties 县（市、区） of six digits, their streets and towns 乡镇街道 of nine, in 龙港, which has none, communities 社区 of twelve. Source: `README.md` beside this file. */
export const COUNTIES: readonly (PlaceGroup & Place)[] = wenzhou.counties.map(({ code, name, pinyin, streets }) => ({
  code,
  ...called(name, pinyin),
  items: Object.entries(streets).map(([street, row]) => ({ code: street, ...called(...(row as Row)) })),
}))

const NAMES: ReadonlyMap<string, Text> = new Map(
  COUNTIES.flatMap(({ name: county, items }) =>
    items.map(({ code, name }) => [code, { zh: `${county.zh}${name.zh}`, en: `${name.en}, ${county.en}` }] as const),
  ),
)

export const STREET_CODES: readonly string[] = [...NAMES.keys()]

export const isStreet = (code: string): boolean => NAMES.has(code)

/** 鹿城区五马街道, Wuma Subdistrict, Lucheng District; the code itself where it is none of Wenzhou. */
export const streetName = (code: string): Text => NAMES.get(code) ?? { zh: code, en: code }
