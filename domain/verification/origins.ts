import { type Place, type PlaceGroup, syllables } from '../divisions/called'
import { CITIES_BY_PROVINCE, cityName, isCity } from '../risk-area/cities'
import type { Text } from '../status/text'

/** Where people come from that the national list of risk areas knows nothing of. The last has no code of its own in GB/T 2260. */
export const BEYOND: readonly Place[] = [
  { code: '810000', name: { zh: '香港特别行政区', en: 'Hong Kong' }, pinyin: syllables('xiang gang') },
  { code: '820000', name: { zh: '澳门特别行政区', en: 'Macao' }, pinyin: syllables('ao men') },
  { code: '710000', name: { zh: '台湾省', en: 'Taiwan' }, pinyin: syllables('tai wan') },
  { code: '990000', name: { zh: '境外其他国家和地区', en: 'Abroad' }, pinyin: syllables('jing wai') },
]

/** 从何地来温: provinces with their cities, as people pick them, then what lies beyond; each of these is its own and only item. */
export const ORIGINS: readonly PlaceGroup[] = [...CITIES_BY_PROVINCE, ...BEYOND.map((origin) => ({ ...origin, items: [origin] }))]

/** The name of an origin; the code itself where it is none. */
export const originName = (code: string): Text =>
  isCity(code) ? cityName(code) : (BEYOND.find((origin) => origin.code === code)?.name ?? { zh: code, en: code })

/** No city of the mainland: the national list says nothing of it. */
export const isBeyond = (code: string): boolean => BEYOND.some((origin) => origin.code === code)
