/**
 * The third and fourth digit of division codes, by province: cities count up from 01, prefectures and leagues from 21; a number once given is
 * never given again, so `to` and the greatest number bound what is known and what was.
 * Source: GB/T 2260 (1980 to 2020) as published by the statistics and civil-affairs ministries.
 */
interface Province {
  /** Cities 01 to here. In a municipality: districts, counties, cities. */
  cities: number
  /** Prefectures 21 to here; absent where there never were any. */
  prefectures?: number
  /** Numbers outside both rows: cities made of counties in Guangdong (51 to 53), Hainan's counties before 2003 (00). */
  more?: readonly number[]
}

/** Places governed by the province itself: 萧山市 was 339005. Not in municipalities. */
export const UNDER_THE_PROVINCE = 90

export const PROVINCES: Readonly<Record<string, Province>> = {
  11: { cities: 2 },
  12: { cities: 2 },
  13: { cities: 11, prefectures: 32 },
  14: { cities: 11, prefectures: 27 },
  15: { cities: 9, prefectures: 29 },
  21: { cities: 14, prefectures: 24 },
  22: { cities: 8, prefectures: 25 },
  23: { cities: 12, prefectures: 27 },
  31: { cities: 2 },
  32: { cities: 13, prefectures: 28 },
  33: { cities: 11, prefectures: 27 },
  34: { cities: 18, prefectures: 29 },
  35: { cities: 9, prefectures: 27 },
  36: { cities: 11, prefectures: 26 },
  37: { cities: 17, prefectures: 29 },
  41: { cities: 17, prefectures: 30 },
  42: { cities: 13, prefectures: 31 },
  43: { cities: 13, prefectures: 31 },
  44: { cities: 20, prefectures: 33, more: [51, 52, 53] },
  45: { cities: 14, prefectures: 28 },
  46: { cities: 4, more: [0] },
  50: { cities: 3 },
  51: { cities: 20, prefectures: 39 },
  52: { cities: 6, prefectures: 27 },
  53: { cities: 9, prefectures: 35 },
  54: { cities: 6, prefectures: 27 },
  61: { cities: 10, prefectures: 28 },
  62: { cities: 12, prefectures: 30 },
  63: { cities: 2, prefectures: 28 },
  64: { cities: 5, prefectures: 22 },
  65: { cities: 5, prefectures: 43 },
}

/** Cities without counties, whose own code stands in ID numbers: 东莞, 中山, 儋州. */
export const CITIES_WITHOUT_COUNTIES: readonly string[] = ['441900', '442000', '460400']

/** Residence permits of people from Hong Kong, Macao and Taiwan carry one code each (since 2018). */
export const RESIDENCE_PERMITS: readonly string[] = ['810000', '820000', '830000']
