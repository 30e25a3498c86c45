import divisions from './china-cities.json'

const MUNICIPALITIES: Readonly<Record<string, string>> = { 北京市: '110000', 天津市: '120000', 上海市: '310000', 重庆市: '500000' }

/** Names on real lists that the divisions file does not know, or knows otherwise (`rules.md` 9): province, city, code. */
export const SPECIAL_CITIES: readonly { province: string; city: string; code: string; why: string }[] = [
  {
    province: '新疆生产建设兵团',
    city: '*',
    code: '659000',
    why: 'the corps has no cities of its own code: those directly under the region',
  },
  { province: '河北省', city: '雄县', code: '130600', why: '雄安新区 lies in 保定市' },
  { province: '河北省', city: '容城县', code: '130600', why: '雄安新区 lies in 保定市' },
  { province: '河北省', city: '安新县', code: '130600', why: '雄安新区 lies in 保定市' },
  { province: '河北省', city: '雄安新区', code: '130600', why: '雄安新区 lies in 保定市' },
  { province: '福建省', city: '平潭综合实验区', code: '350100', why: '平潭 is a county of 福州市' },
]

/** 省直辖县级行政单位, 省直辖县级行政区划, 自治区直辖县级行政区划: one code for all of a province. */
const DIRECTLY_UNDER = /^(省|自治区)直辖县级行政(单位|区划)$/

/** `true` when the divisions file has a city by exactly these names. */
export const isDivision = (province: string, city: string): boolean =>
  PROVINCES.get(province)?.cities.some(({ name }) => name === city) ?? false

/** What lies directly under a province, by names that people look for. Source: GB/T 2260. */
const DIRECTLY_UNDER_NAMES: Readonly<Record<string, string>> = {
  '419000': '济源市',
  '429000': '仙桃、潜江、天门和神农架',
  '469000': '文昌、琼海、万宁等县市',
  '659000': '石河子、阿拉尔等兵团城市',
}

interface City {
  code: string
  name: string
}

const PROVINCES = new Map(divisions.provinces.map(({ code, name, cities }) => [name, { code, cities }]))

const codeOfMunicipality = (province: string) => MUNICIPALITIES[province] as string | undefined

/** Code of the city of an entry, six digits; `undefined` when nothing is known by these names. */
export function cityCode(province: string, city: string): string | undefined {
  const municipality = codeOfMunicipality(province)
  if (municipality) return municipality
  const special = SPECIAL_CITIES.find((row) => row.province === province && (row.city === '*' || row.city === city))
  if (special) return special.code
  const known = PROVINCES.get(province)
  if (known && DIRECTLY_UNDER.test(city)) return `${known.code}9000`
  return known?.cities.find(({ name }) => name === city)?.code
}

/** Provinces with their cities, as people pick them; a municipality is its own and only city. */
export const CITIES_BY_PROVINCE: readonly { code: string; name: string; items: readonly City[] }[] = divisions.provinces.map(
  ({ code: provinceCode, name: province, cities }) => {
    const municipality = codeOfMunicipality(province)
    const items = municipality
      ? [{ code: municipality, name: province }]
      : cities.map(({ code, name }) => ({ code, name: DIRECTLY_UNDER_NAMES[code] ?? name }))
    return { code: provinceCode, name: province, items }
  },
)

const ALL_CITIES: readonly City[] = CITIES_BY_PROVINCE.flatMap(({ items }) => items)

const NAMES = new Map(ALL_CITIES.map(({ code, name }) => [code, name]))

export const isCity = (code: string): boolean => NAMES.has(code)

/** The name of a city that can be compared. @throws Error for a code that `isCity` does not know */
export function cityName(code: string): string {
  const name = NAMES.get(code)
  if (!name) throw new Error(`no city has the code ${code}`)
  return name
}
