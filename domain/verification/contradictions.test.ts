import type { Itinerary } from '../status/facts'
import { CONTRADICTIONS, contradictionAt, type TravelAnswers } from './contradictions.table'
import { isBeyond, ORIGINS } from './origins'

const hintOf = (id: string) => CONTRADICTIONS.find((row) => row.id === id)?.hint

it.each<[Itinerary, TravelAnswers, keyof TravelAnswers, string]>([
  ['clear', { wasInRiskArea: true }, 'wasInRiskArea', 'VC-1'],
  ['exposed', { wasInRiskArea: false }, 'wasInRiskArea', 'VC-2'],
  ['exposed', { hasLeft: false }, 'hasLeft', 'VC-3'],
])('%s against %j: said at %s', (bit, answers, at, id) => {
  expect(contradictionAt(at, bit, answers)).toBe(hintOf(id))
  expect(hintOf(id)).toBeDefined()
})

const FROM_CITY = '330100'
const FROM_BEYOND = ORIGINS.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]).find(isBeyond)

it.each<[TravelAnswers, [keyof TravelAnswers, keyof TravelAnswers], string]>([
  [{ hasLeft: false, wasInRiskArea: true }, ['hasLeft', 'wasInRiskArea'], 'VC-4'],
  [{ hasLeft: false, wasAbroad: true }, ['hasLeft', 'wasAbroad'], 'VC-5'],
  [{ hasLeft: true, from: FROM_BEYOND, wasAbroad: false }, ['from', 'wasAbroad'], 'VC-6'],
])('%j against each other: said at the one of %s that was answered last', (answers, [one, other], id) => {
  expect(hintOf(id)).toBeDefined()
  const said = (order: string[]) => [one, other].map((at) => contradictionAt(at, undefined, answers, order))
  expect(said([one, other])).toEqual([undefined, hintOf(id)])
  expect(said([other, one])).toEqual([hintOf(id), undefined])
  expect(said([one])).toEqual([hintOf(id), undefined])
  expect(said([])).toEqual([undefined, hintOf(id)])
})

it('of two contradictions at one question the first is said', () => {
  expect(contradictionAt('wasInRiskArea', 'clear', { hasLeft: false, wasInRiskArea: true })).toBe(hintOf('VC-1'))
})

it.each<[Itinerary | undefined, TravelAnswers]>([
  ['clear', { hasLeft: true, wasInRiskArea: false }],
  ['clear', { hasLeft: false, wasInRiskArea: false, wasAbroad: false }],
  ['exposed', { hasLeft: true, wasInRiskArea: true }],
  ['unknown', { hasLeft: true, wasInRiskArea: true }],
  ['unknown', { hasLeft: false, wasInRiskArea: false }],
  ['exposed', {}],
  [undefined, { hasLeft: true, wasInRiskArea: true, wasAbroad: true }],
  [undefined, { hasLeft: true, from: FROM_CITY, wasAbroad: false }],
  // A place that was chosen before is asked for no more.
  [undefined, { hasLeft: false, from: FROM_BEYOND, wasAbroad: false }],
])('%s and %j agree, or nothing is known', (bit, answers) => {
  for (const at of ['hasLeft', 'from', 'wasInRiskArea', 'wasAbroad'] as const) expect(contradictionAt(at, bit, answers)).toBeUndefined()
})
