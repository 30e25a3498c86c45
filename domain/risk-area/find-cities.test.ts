import fc from 'fast-check'
import { isCity } from './cities'
import initials from './city-initials.json'
import { findAmong } from './find-among'
import { FINDABLE_CITIES } from './find-cities'

const namesFor = (typed: string) => findAmong(typed, FINDABLE_CITIES).map(({ name }) => name)

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
  ['月球', []],
  ['.*', []],
])('%j: %p', (typed, names) => expect(namesFor(typed)).toEqual(names))

/** Characters with several readings, by the reading that the city has. */
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

it('every city of the list has a letter a character, and nobody else has', () => {
  expect(Object.keys(initials).filter((code) => !isCity(code))).toEqual([])
  for (const { name, initials: letters } of FINDABLE_CITIES) expect([name, letters]).toEqual([name, expect.stringMatching(/^[a-z]+$/)])
  expect(FINDABLE_CITIES.filter(({ name, initials: letters }) => letters.length !== [...name.replace(/、/g, '')].length)).toEqual([])
})

it('any beginning of a name or of its letters finds the place, and nothing typed finds all in order', () => {
  expect(findAmong('', FINDABLE_CITIES)).toEqual(FINDABLE_CITIES)
  fc.assert(
    fc.property(fc.constantFrom(...FINDABLE_CITIES), fc.integer({ min: 1, max: 12 }), (place, length) => {
      expect(findAmong(place.name.slice(0, length), FINDABLE_CITIES)).toContain(place)
      expect(findAmong(place.initials.slice(0, length).toUpperCase(), FINDABLE_CITIES)).toContain(place)
      expect(findAmong(place.name, FINDABLE_CITIES)[0].name).toBe(place.name)
    }),
  )
})
