import fc from 'fast-check'
import { CITIES_BY_PROVINCE } from '../risk-area/cities'
import { ORIGINS } from '../verification/origins'
import { COUNTIES } from '.'
import { findAmong } from './find-among'

const namesFor = (typed: string) => findAmong(typed, CITIES_BY_PROVINCE).map(({ name }) => name.zh)

it.each<[string, string[]]>([
  ['hz', ['杭州市', '湖州市', '菏泽市', '惠州市', '贺州市', '汉中市']],
  ['HZS', ['杭州市', '湖州市', '菏泽市', '惠州市', '贺州市', '汉中市']],
  ['hhh', ['呼和浩特市', '红河哈尼族彝族自治州']],
  [' 杭 州 ', ['杭州市']],
  ['中', ['中山市', '中卫市', '晋中市', '巴中市', '汉中市']],
  ['海南', ['海南藏族自治州', '海口市', '三亚市', '三沙市', '儋州市', '文昌、琼海、万宁等县市']],
  ['文昌', ['文昌、琼海、万宁等县市']],
  ['神农架', ['仙桃、潜江、天门和神农架']],
  ['上海', ['上海市']],
  ['Hangzhou', ['杭州市']],
  ['hangz', ['杭州市']],
  ["xi'an", ['西安市', '襄阳市', '咸宁市', '湘潭市', '咸阳市', '仙桃、潜江、天门和神农架', '湘西土家族苗族自治州']],
  ['Xi’an', ['西安市', '襄阳市', '咸宁市', '湘潭市', '咸阳市', '仙桃、潜江、天门和神农架', '湘西土家族苗族自治州']],
  ['hohhot', ['呼和浩特市']],
  ['huhehaote', ['呼和浩特市']],
  ['kashi', ['喀什地区']],
  ['taizhou', ['泰州市', '台州市']],
  ['Qianjiang', ['仙桃、潜江、天门和神农架']],
  ['Ningxia', ['银川市', '吴忠市', '固原市', '中卫市', '石嘴山市']],
  ['inner mongolia', namesFor('内蒙古')],
  ['3301', ['杭州市']],
  ['月球', []],
  ['.*', []],
])('%j: %p', (typed, names) => expect(namesFor(typed)).toEqual(names))

/** Characters with several readings, by the reading that the place has. */
it.each([
  ['重庆市', 'cq'],
  ['长春市', 'cc'],
  ['长治市', 'cz'],
  ['长沙市', 'cs'],
  ['厦门市', 'xm'],
  ['六安市', 'la'],
  ['蚌埠市', 'bb'],
  ['台州市', 'tz'],
  ['朝阳市', 'cy'],
  ['乐山市', 'ls'],
  ['南充市', 'nc'],
  ['东莞市', 'dg'],
  ['百色市', 'bs'],
  ['吕梁市', 'll'],
  ['大兴安岭地区', 'dxal'],
  ['西双版纳傣族自治州', 'xsbn'],
])('%s is found by %s', (name, typed) => expect(namesFor(typed)).toContain(name))

it.each([
  ['五马', ['330302006']],
  ['wm', ['330302006']],
  ['daxue', ['330328100']],
  ['yuecheng', ['330382002']],
])('the street or town %s', (typed, codes) => expect(findAmong(typed, COUNTIES).map(({ code }) => code)).toEqual(codes))

it('a county finds its streets', () =>
  expect(findAmong('Dongtou', COUNTIES).map(({ name }) => name.zh)).toEqual(
    expect.arrayContaining(COUNTIES[3].items.map(({ name }) => name.zh)),
  ))

const EVERYTHING = [...ORIGINS, ...COUNTIES]

it('any beginning of a name, in either language, of its pinyin or its letters finds the place, and nothing typed finds all in order', () => {
  const all = findAmong('', EVERYTHING)
  expect(all.map(({ code }) => code)).toEqual(EVERYTHING.flatMap(({ items }) => items.map(({ code }) => code)))
  const found = (typed: string) => findAmong(typed, EVERYTHING).map(({ code }) => code)
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 12 }), ({ code, name, pinyin }, length) => {
      for (const text of [name.zh, name.en, pinyin.join(''), pinyin.map(([first]) => first).join('')])
        expect(found(text.slice(0, length))).toContain(code)
    }),
  )
})

it('a whole name in either language finds its place first', () => {
  for (const { name } of findAmong('', EVERYTHING))
    for (const language of ['zh', 'en'] as const) expect(findAmong(name[language], EVERYTHING)[0].name[language]).toBe(name[language])
})
