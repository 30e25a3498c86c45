import { isCity } from '../risk-area/cities'
import { ORIGINS, originName } from './origins'

it.each([
  ['310000', '上海市'],
  ['330100', '杭州市'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
  ['710000', '台湾省'],
  ['990000', '境外其他国家和地区'],
])('%s is %s', (code, name) => expect(originName(code).zh).toBe(name))

it.each(['000000', 'x'])('%s is no origin: it is called as it is', (code) => expect(originName(code)).toEqual({ zh: code, en: code }))

it('every origin that can be picked has a name, and each only once', () => {
  const codes = ORIGINS.flatMap(({ items }) => items.map(({ code }) => code))
  expect(codes.filter((code) => originName(code).zh === code)).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
})

it('what lies beyond the list of risk areas cannot be compared', () =>
  expect(['810000', '820000', '710000', '990000'].filter(isCity)).toEqual([]))
