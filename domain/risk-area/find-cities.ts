import { CITIES_BY_PROVINCE } from './cities'
import initials from './city-initials.json'
import type { Findable } from './find-among'

/** Source of the letters: npm package `pinyin-pro` 3.29.4, read through for names with more than one reading (重庆, 厦门, 六安, 台州). */
const INITIALS: Readonly<Record<string, string>> = initials

export const FINDABLE_CITIES: readonly Required<Findable>[] = CITIES_BY_PROVINCE.flatMap(({ name: province, items }) =>
  items.map(({ code, name }) => ({ code, name, province, initials: INITIALS[code] })),
)
