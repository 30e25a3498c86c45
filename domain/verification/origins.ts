import { CITIES_BY_PROVINCE, cityName, isCity } from '../risk-area/cities'

export interface Origin {
  code: string
  name: string
}

/** Where people come from that the national list of risk areas knows nothing of. The last has no code of its own in GB/T 2260. */
export const BEYOND: readonly Origin[] = [
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
  { code: '710000', name: '台湾省' },
  { code: '990000', name: '境外其他国家和地区' },
]

/** 从何地来温: provinces with their cities, as people pick them, then what lies beyond; each of these is its own and only item. */
export const ORIGINS: readonly (Origin & { items: readonly Origin[] })[] = [
  ...CITIES_BY_PROVINCE,
  ...BEYOND.map((origin) => ({ ...origin, items: [origin] })),
]

/** The name of an origin; nothing for a code that is none. */
export const originName = (code: string): string | undefined =>
  isCity(code) ? cityName(code) : BEYOND.find((origin) => origin.code === code)?.name

/** No city of the mainland: the national list says nothing of it. */
export const isBeyond = (code: string): boolean => BEYOND.some((origin) => origin.code === code)
