import { measureFault, transferFault, writtenPlace } from './street-move'

const STREET = '330302006'
const OTHER = '330303002'

it.each([
  [OTHER, undefined],
  [STREET, 'STREET_UNKNOWN'],
  ['330399999', 'STREET_UNKNOWN'],
])('to %s: %s', (to, fault) => expect(transferFault(STREET, to)?.code).toBe(fault))

const MEASURE = {
  kind: 'home',
  place: '五马街 1 号',
  responsible: '李网格',
  phone: '13858770001',
  from: '2022-11-24',
  to: '2022-11-26',
} as const
const TODAY = '2022-11-24'

it.each([
  ['in words', '五马街 1 号', undefined, undefined],
  ['where it was', { as: 'before' }, '隔离酒店', undefined],
  ['where it was, without one', { as: 'before' }, undefined, 'place'],
  ['at the own address', { as: 'own-address' }, undefined, undefined],
  ['in no words', ' ', undefined, 'place'],
] as const)('a measure %s', (_, place, before, field) =>
  expect(measureFault({ ...MEASURE, place }, before, TODAY)?.params).toEqual(field && { field }),
)

it('a measure that is over', () =>
  expect(measureFault({ ...MEASURE, to: '2022-11-23' }, undefined, TODAY)?.params).toEqual({ field: 'to' }))

const KNOWN = { street: STREET, address: ' 五马街 1 号 ', before: '隔离酒店' }

it.each([
  ['府前街 2 号', KNOWN, '府前街 2 号'],
  [{ as: 'before' }, KNOWN, '隔离酒店'],
  [{ as: 'before' }, { ...KNOWN, before: undefined }, '五马街道五马街 1 号'],
  [{ as: 'own-address' }, KNOWN, '五马街道五马街 1 号'],
] as const)('%j is written as %s', (place, known, words) => expect(writtenPlace(place, known)).toContain(words.slice(-8)))

it('is never longer than it may be', () =>
  expect(writtenPlace({ as: 'own-address' }, { ...KNOWN, address: '弄'.repeat(100) })).toHaveLength(60))
