import { called, type Place, type PlaceGroup } from '../divisions/called'
import { PROVINCE_NAMES } from '../divisions/provinces'
import type { Text } from '../status/text'
import divisions from './china-cities.json'

const MUNICIPALITIES: Readonly<Record<string, Place>> = {
  北京市: { code: '110000', ...called('北京市', 'bei jing') },
  天津市: { code: '120000', ...called('天津市', 'tian jin') },
  上海市: { code: '310000', ...called('上海市', 'shang hai') },
  重庆市: { code: '500000', ...called('重庆市', 'chong qing') },
}

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
const DIRECTLY_UNDER_NAMES: Readonly<Record<string, Omit<Place, 'code'>>> = {
  '419000': called('济源市', 'ji yuan'),
  '429000': called(
    '仙桃、潜江、天门和神农架',
    'xian tao qian jiang tian men he shen nong jia',
    'Xiantao, Qianjiang, Tianmen and Shennongjia',
  ),
  '469000': called('文昌、琼海、万宁等县市', 'wen chang qiong hai wan ning deng xian', 'Wenchang, Qionghai, Wanning and others'),
  '659000': called('石河子、阿拉尔等兵团城市', 'shi he zi a la er deng bing tuan cheng', 'Shihezi, Aral and other cities of the corps'),
}

const PROVINCES = new Map(divisions.provinces.map(({ code, name, cities }) => [name, { code, cities }]))

const municipalityOf = (province: string) => MUNICIPALITIES[province] as Place | undefined

/** Code of the city of an entry, six digits; `undefined` when nothing is known by these names. */
export function cityCode(province: string, city: string): string | undefined {
  const municipality = municipalityOf(province)
  if (municipality) return municipality.code
  const special = SPECIAL_CITIES.find((row) => row.province === province && (row.city === '*' || row.city === city))
  if (special) return special.code
  const known = PROVINCES.get(province)
  if (known && DIRECTLY_UNDER.test(city)) return `${known.code}9000`
  return known?.cities.find(({ name }) => name === city)?.code
}

/** `pinyin`: without the ending of the name; `en`: where English has a name of its own. */
interface Row {
  code: string
  name: string
  pinyin?: string
  en?: string
}

const placeOf = ({ code, name, pinyin = '', en }: Row): Place => ({ code, ...(DIRECTLY_UNDER_NAMES[code] ?? called(name, pinyin, en)) })

/** Provinces with their cities, as people pick them; a municipality is its own and only city. */
export const CITIES_BY_PROVINCE: readonly PlaceGroup[] = divisions.provinces.map(({ code: provinceCode, name: province, cities }) => {
  const municipality = municipalityOf(province)
  const items = municipality ? [municipality] : cities.map(placeOf)
  return { code: provinceCode, name: { zh: province, en: PROVINCE_NAMES[provinceCode].en }, items }
})

const NAMES: ReadonlyMap<string, Text> = new Map(
  CITIES_BY_PROVINCE.flatMap(({ items }) => items.map(({ code, name }) => [code, name] as const)),
)

export const isCity = (code: string): boolean => NAMES.has(code)

/** The name of a city that can be compared. @throws Error for a code that `isCity` does not know */
export function cityName(code: string): Text {
  const name = NAMES.get(code)
  if (!name) throw new Error(`no city has the code ${code}`)
  return name
}
