import type { Itinerary } from '../status/facts'
import { CONTRADICTIONS, contradictionAt, type TravelAnswers } from './contradictions.table'

const hintOf = (id: string) => CONTRADICTIONS.find((row) => row.id === id)?.hint

it.each<[Itinerary, TravelAnswers, keyof TravelAnswers, string]>([
  ['clear', { wasInRiskArea: true }, 'wasInRiskArea', 'VC-1'],
  ['exposed', { wasInRiskArea: false }, 'wasInRiskArea', 'VC-2'],
  ['exposed', { hasLeft: false }, 'hasLeft', 'VC-3'],
])('%s against %j: said at %s', (bit, answers, at, id) => {
  expect(contradictionAt(at, bit, answers)).toBe(hintOf(id))
  expect(hintOf(id)).toBeDefined()
})

it.each<[Itinerary | undefined, TravelAnswers]>([
  ['clear', { hasLeft: true, wasInRiskArea: false }],
  ['clear', { hasLeft: false, wasInRiskArea: false }],
  ['exposed', { hasLeft: true, wasInRiskArea: true }],
  ['unknown', { hasLeft: true, wasInRiskArea: true }],
  ['unknown', { hasLeft: false, wasInRiskArea: false }],
  ['exposed', {}],
  [undefined, { hasLeft: false, wasInRiskArea: true }],
])('%s and %j agree, or nothing is known', (bit, answers) => {
  expect(contradictionAt('hasLeft', bit, answers)).toBeUndefined()
  expect(contradictionAt('wasInRiskArea', bit, answers)).toBeUndefined()
})

it('of other questions nothing is said', () => expect(contradictionAt('wasAbroad', 'exposed', { hasLeft: false })).toBeUndefined())
