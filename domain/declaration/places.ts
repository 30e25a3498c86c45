import { OWN_CITY } from '../itinerary/compared-set'
import { cityName, isCity } from '../risk-area/cities'
import type { Text } from '../status/text'

/** Where people come from who do not come from a city of the mainland; codes of GB/T 2260 where there are any. */
export const OUTSIDE: Readonly<Record<string, Text>> = {
  810000: { zh: '香港', en: 'Hong Kong' },
  820000: { zh: '澳门', en: 'Macao' },
  710000: { zh: '台湾', en: 'Taiwan' },
  abroad: { zh: '国外', en: 'abroad' },
}

export const isOutside = (code: string): boolean => Object.hasOwn(OUTSIDE, code)

/** Where a journey can begin or pass through: not the city that it ends in. */
export const isPlace = (code: string): boolean => isOutside(code) || (isCity(code) && code !== OWN_CITY)

/** @throws Error for a code that `isPlace` does not know */
export function placeName(code: string): Text {
  if (isOutside(code)) return OUTSIDE[code]
  const name = cityName(code)
  return { zh: name, en: name }
}
