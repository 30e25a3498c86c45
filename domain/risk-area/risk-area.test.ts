import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { cityCode, cityName, isCity } from './cities'
import { nameWarnings, proposeCities, setTagOf } from './compared-cities'
import { compareRiskLists } from './difference'
import { readListTime } from './list-time'
import { parseRiskList } from './parse'
import { printRiskList } from './print'
import { countLevels, LEVELS, type RiskList } from './risk-list'

const FIXTURES = path.join(__dirname, 'fixtures')
const read = (name: string) => fs.readFileSync(path.join(FIXTURES, name), 'utf8')

function good(text: string): RiskList {
  const result = parseRiskList(text)
  if (!result.ok) throw new Error(result.error.join('; '))
  return result.value
}

describe('real lists', () => {
  it.each([
    ['2021081615-kaikeping.json', '2021081615', { high: 29, middle: 106, low: 0 }],
    ['2022070100-64ec788e.json', '2022070100', { high: 1, middle: 3, low: 0 }],
    ['2022072116-13268860.json', '2022072116', { high: 434, middle: 660, low: 121 }],
    ['2022122411-401dad8e.json', '2022122411', { high: 0, middle: 0, low: 0 }],
  ])('%s adds up', (file, version, counts) => {
    const list = good(read(file))
    expect(list.version).toBe(version)
    expect(countLevels(list.places)).toEqual(counts)
    expect(proposeCities(list.places).unmapped).toEqual([])
  })

  it('the one of July 2022 names Beijing, Tianjin and Lanzhou, and not Wenzhou', () => {
    const { cities, unmapped } = proposeCities(good(read('2022072116-13268860.json')).places)
    expect(unmapped).toEqual([])
    expect(cities).toEqual(expect.arrayContaining(['110000', '120000', '620100']))
    expect(cities).not.toContain('330300')
    cities.forEach((code) => expect(isCity(code)).toBe(true))
  })
})

it('names that the divisions file does not have are warnings, with what they are taken for', () => {
  const warnings = nameWarnings(good(read('2022072116-13268860.json')).places)
  expect(warnings).toContain('北京市 顺义区 is not in the divisions file; taken for 北京市 (110000)')
  expect(nameWarnings([{ level: 'high', province: '火星', city: '某市', county: '某区', community: '一' }])).toEqual([
    '火星 某市 is not in the divisions file; no city is known by it',
  ])
})

describe('a list that does not add up', () => {
  const list = JSON.parse(read('2022070100-64ec788e.json')) as { data: Record<string, unknown> }
  const changed = (data: object) => JSON.stringify({ ...list, data: { ...list.data, ...data } })

  it.each([
    ['not JSON', '<html>', ['it is not JSON']],
    ['another count', changed({ hcount: 2 }), ['hcount says 2, but 1 communities are listed']],
    ['a count missing', changed({ mcount: undefined }), [expect.stringContaining('data.mcount')]],
    ['a list missing', changed({ highlist: undefined }), [expect.stringContaining('data.highlist')]],
    [
      'a community that is no text',
      changed({ highlist: [{ province: 'a', city: 'b', county: 'c', communitys: [1] }] }),
      [expect.stringContaining('communitys.0')],
    ],
    ['a time that is none', changed({ end_update_time: '2022-02-30 10时' }), ['the update time is no time: "2022-02-30 10时"']],
    ['an error of the interface', JSON.stringify({ ...list, code: 500 }), [expect.stringContaining('code')]],
    ['an array', '[]', [expect.any(String)]],
    ['nothing', 'null', [expect.any(String)]],
  ])('%s is refused with the reason', (_name, text, problems) => {
    const result = parseRiskList(text)
    expect(result).toMatchObject({ ok: false })
    expect(result.ok ? [] : result.error).toEqual(expect.arrayContaining(problems))
  })

  it('a byte order mark is no fault', () => expect(parseRiskList(`\uFEFF${JSON.stringify(list)}`).ok).toBe(true))
})

it.each([
  ['2022-07-21 16时', '2022072116'],
  ['2022-07-01 0时', '2022070100'],
  ['2022-7-1 9时', '2022070109'],
  ['2022-07-01 24时', undefined],
  ['2022-13-01 1时', undefined],
  ['yesterday', undefined],
])('the time %s has the version %s', (text, version) => expect(readListTime(text)?.version).toBe(version))

it.each([
  ['北京市', '朝阳区', '110000'],
  ['上海市', '上海市', '310000'],
  ['新疆生产建设兵团', '新疆生产建设兵团', '659000'],
  ['河北省', '雄县', '130600'],
  ['海南省', '省直辖县级行政单位', '469000'],
  ['福建省', '平潭综合实验区', '350100'],
  ['浙江省', '温州市', '330300'],
  ['浙江省', '不存在市', undefined],
  ['火星', '温州市', undefined],
])('%s %s is %s', (province, city, code) => {
  expect(cityCode(province, city)).toBe(code)
  if (code) expect(cityName(code)).toMatch(/\p{Script=Han}/u)
})

const names = fc.constantFrom('浙江省', '甘肃省', '北京市')
const place = fc.record({
  level: fc.constantFrom(...LEVELS),
  province: names,
  city: fc.constantFrom('兰州市', '杭州市'),
  county: fc.constantFrom('甲区', '乙区'),
  community: fc.constantFrom('一', '二', '三', '四'),
})
const inOrder = (places: RiskList['places']) => LEVELS.flatMap((level) => places.filter((one) => one.level === level))
const lists = fc
  .array(place, { maxLength: 30 })
  .map((places): RiskList => ({ ...readListTime('2022-07-21 16时')!, listTime: '2022-07-21 16时', places: inOrder(places) }))

describe('any list', () => {
  it('is the same after being printed and parsed', () =>
    fc.assert(fc.property(lists, (list) => expect(good(printRiskList(list))).toEqual(list))))

  it('does not differ from itself', () =>
    fc.assert(fc.property(lists, (list) => expect(compareRiskLists(list, list)).toEqual({ added: [], removed: [], moved: [] }))))

  it('differs from another as that one does from it, the other way round', () =>
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [there, back] = [compareRiskLists(one, other), compareRiskLists(other, one)]
        expect([there.added.length, there.removed.length, there.moved.length]).toEqual([
          back.removed.length,
          back.added.length,
          back.moved.length,
        ])
      }),
    ))
})

it('a set of cities has one tag, in whatever order', () => {
  const sha256 = (text: string) => `<${text}>`.padEnd(64, '0')
  expect(setTagOf(['620100', '110000', '110000'], sha256)).toBe(setTagOf(['110000', '620100'], sha256))
  expect(setTagOf(['110000'], sha256)).not.toBe(setTagOf(['620100'], sha256))
})
