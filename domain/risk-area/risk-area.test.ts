import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { cityCode, cityName, isCity } from './cities'
import { nameWarnings, proposeCities, risksByCity, setTagOf } from './compared-cities'
import { compareRiskLists } from './difference'
import { stateOf } from './list-state'
import { isListOld, listTimeText, readListTime } from './list-time'
import { parseRiskList } from './parse'
import { printRiskList } from './print'
import { countLevels, LEVELS, type RiskList } from './risk-list'

const FIXTURES = path.join(__dirname, 'fixtures')
const read = (name: string) => fs.readFileSync(path.join(FIXTURES, name), 'utf8')

function good(text: string): RiskList {
  const result = parseRiskList(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
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
  expect(warnings).toContainEqual({ province: '北京市', city: '顺义区', takenFor: '110000' })
  const unknown = { level: 'high', province: '火星', city: '某市', county: '某区', community: '一' } as const
  expect(nameWarnings([unknown, unknown])).toEqual([{ province: '火星', city: '某市', takenFor: null }])
})

it('tells how many places speak for comparing a city; low risk does not', () => {
  const at = (level: 'high' | 'middle' | 'low', province: string, city: string) => ({
    level,
    province,
    city,
    county: '区',
    community: '一',
  })
  const places = [
    at('high', '浙江省', '温州市'),
    at('middle', '北京市', '顺义区'),
    at('high', '北京市', '昌平区'),
    at('low', '甘肃省', '兰州市'),
  ]
  expect(risksByCity([...places, at('high', '火星', '某市')])).toEqual([
    { code: '110000', high: 1, middle: 1 },
    { code: '330300', high: 1, middle: 0 },
  ])
})

it.each([
  ['current', { version: '2022072116', isCurrent: true, wasCurrent: true }],
  ['former', { version: '2022072217', isCurrent: false, wasCurrent: true }],
  ['former', { version: '2022072016', isCurrent: false, wasCurrent: true }],
  ['proposed', { version: '2022072117', isCurrent: false, wasCurrent: false }],
  ['passed', { version: '2022072116', isCurrent: false, wasCurrent: false }],
])('a list is %s: %j', (state, kept) => expect(stateOf(kept, '2022072116')).toBe(state))

it('before the first every list is proposed', () =>
  expect(stateOf({ version: '2022072116', isCurrent: false, wasCurrent: false }, undefined)).toBe('proposed'))

describe('a list that does not add up', () => {
  const list = JSON.parse(read('2022070100-64ec788e.json')) as { data: Record<string, unknown> }
  const changed = (data: object) => JSON.stringify({ ...list, data: { ...list.data, ...data } })
  const endless = () => {
    const communitys = Array.from({ length: 100_001 }, () => '村')
    return changed({
      hcount: communitys.length,
      highlist: [{ province: 'a', city: 'b', county: 'c', communitys }],
      mcount: 0,
      middlelist: [],
    })
  }

  it.each([
    ['not JSON', '<html>', [{ key: 'notJson' }]],
    ['another count', changed({ hcount: 2 }), [{ key: 'countDiffers', count: 'hcount', said: 2, counted: 1 }]],
    ['a count missing', changed({ mcount: undefined }), [{ key: 'fieldMissing', at: 'data.mcount' }]],
    ['a list missing', changed({ highlist: undefined }), [{ key: 'fieldMissing', at: 'data.highlist' }]],
    [
      'a community that is no text',
      changed({ highlist: [{ province: 'a', city: 'b', county: 'c', communitys: [1] }] }),
      [{ key: 'fieldWrong', at: 'data.highlist.0.communitys.0' }],
    ],
    ['a time that is none', changed({ end_update_time: '2022-02-30 10时' }), [{ key: 'timeWrong', text: '2022-02-30 10时' }]],
    ['an error of the interface', JSON.stringify({ ...list, code: 500 }), [{ key: 'answerIsError' }]],
    ['an array', '[]', [{ key: 'fieldMissing', at: 'end_update_time' }]],
    ['nothing', 'null', [{ key: 'fieldWrong', at: '' }]],
    ['more places than any list has', endless(), [{ key: 'tooManyPlaces', most: 100_000, counted: 100_001 }]],
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
  if (code) expect(cityName(code).zh).toMatch(/\p{Script=Han}/u)
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

describe('a list is old', () => {
  const at = readListTime('2022-07-21 16时')!.updatedAt
  it.each([
    ['of now', '2022-07-21 16时', 0, false],
    ['of two days ago', '2022-07-21 16时', 48 * 60 * 60_000, false],
    ['of longer ago', '2022-07-21 16时', 48 * 60 * 60_000 + 1, true],
    ['whose time cannot be read', '昨天', 0, true],
  ])('%s', (_name, listTime, later, isOld) => expect(isListOld(listTime, at + later)).toBe(isOld))
})

it('the time of a list is written in each language', () =>
  expect(listTimeText('2022-07-21 16时')).toEqual({ zh: '2022-07-21 16时', en: '2022-07-21 16:00' }))
