import { HOME_CITY } from '../kernel/home-city'
import { CITIES_BY_PROVINCE } from '../risk-area/cities'
import { ORIGINS, originName } from '../verification/origins'
import { COUNTIES } from '.'
import { called } from './called'
import { PROVINCE_NAMES } from './provinces'

const CITIES = ORIGINS.flatMap(({ items }) => items)
const STREETS = COUNTIES.flatMap(({ items }) => items)
const PLACES = [...CITIES, ...COUNTIES, ...STREETS]

const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

it('every place has a name in English letters', () => {
  const names = [...ORIGINS, ...PLACES].map(({ name }) => name.en)
  expect(names.length).toBeGreaterThan(600)
  expect(names.filter((name) => !/^[A-Z][A-Za-z' ,-]*[a-z]$/.test(name))).toEqual([])
})

it('no two cities of China are called the same in English, and no two streets of a county', () => {
  expect(twice(CITIES.map(({ name }) => name.en))).toEqual([])
  expect(twice(COUNTIES.map(({ name }) => name.en))).toEqual([])
  expect(COUNTIES.flatMap(({ items }) => twice(items.map(({ name }) => name.en)))).toEqual([])
})

it('every character of a name has its syllable', () => {
  const mainland = [...CITIES_BY_PROVINCE.flatMap(({ items }) => items), ...COUNTIES, ...STREETS]
  expect(mainland.filter(({ name, pinyin }) => pinyin.length !== [...name.zh.replace(/、/g, '')].length)).toEqual([])
  expect(PLACES.filter(({ pinyin }) => pinyin.length === 0 || pinyin.some((syllable) => !/^[a-z]+$/.test(syllable)))).toEqual([])
})

it.each([
  ['330100', 'Hangzhou'],
  [HOME_CITY.code, 'Wenzhou'],
  ['331100', 'Lishui'],
  ['331000', 'Taizhou in Zhejiang'],
  ['341500', "Lu'an"],
  ['341600', 'Bozhou'],
  ['500000', 'Chongqing'],
  ['610100', "Xi'an"],
  ['150100', 'Hohhot'],
  ['152500', 'Xilingol League'],
  ['222400', 'Yanbian Prefecture'],
  ['232700', "Daxing'anling Prefecture"],
  ['653100', 'Kashgar Prefecture'],
  ['654000', 'Ili Prefecture'],
  ['810000', 'Hong Kong'],
  ['990000', 'Abroad'],
])('%s is called %s', (code, en) => expect(originName(code).en).toBe(en))

it.each([
  ['乐清市', 'yue qing', 'Yueqing'],
  ['鹿城区', 'lu cheng', 'Lucheng District'],
  ['永嘉县', 'yong jia', 'Yongjia County'],
  ['蒲鞋市街道', 'pu xie shi', 'Puxieshi Subdistrict'],
  ['北岙街道', 'bei ao', "Bei'ao Subdistrict"],
  ['鹿西乡', 'lu xi', 'Luxi Township'],
  ['周山畲族乡', 'zhou shan', 'Zhoushan She Township'],
  ['龙城社区', 'long cheng', 'Longcheng Community'],
])('%s, read %s, is %s', (zh, pinyin, en) => expect(called(zh, pinyin).name).toEqual({ zh, en }))

it('every province of the divisions has a name', () => {
  expect(Object.keys(PROVINCE_NAMES)).toHaveLength(34)
  expect(ORIGINS.flatMap(({ code }) => (code.slice(0, 2) in PROVINCE_NAMES ? [] : [code]))).toEqual(['990000'])
})
