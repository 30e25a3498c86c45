import type { Measure } from '../status/facts'
import type { CaseState } from './case'
import { healthFault, readTemperature, writeTemperature } from './health.table'

const TODAY = '2022-07-25'

it.each<[string, CaseState, Measure, string, string | undefined]>([
  ['observation, today', 'controlled', 'observation', TODAY, undefined],
  ['monitoring, today', 'controlled', 'monitoring', TODAY, undefined],
  ['another measure', 'controlled', 'home', TODAY, 'measure'],
  ['ended', 'ended', 'observation', TODAY, 'measure'],
  ['yesterday', 'controlled', 'observation', '2022-07-24', 'day'],
  ['tomorrow', 'controlled', 'observation', '2022-07-26', 'day'],
])('%s', (_name, state, kind, day, fault) =>
  expect(healthFault({ state, measure: { kind, from: '2022-07-21', to: '2022-07-28' } }, day, TODAY)).toBe(fault),
)

it('before the first day, after the last, without a measure', () => {
  const of = (from: string, to: string) => healthFault({ state: 'controlled', measure: { kind: 'observation', from, to } }, TODAY, TODAY)
  expect([of('2022-07-26', '2022-07-28'), of('2022-07-20', '2022-07-24'), of(TODAY, TODAY)]).toEqual(['day', 'day', undefined])
  expect(healthFault({ state: 'received', measure: null }, TODAY, TODAY)).toBe('measure')
})

it.each([
  ['36.5', 365],
  ['36', 360],
  ['３７．３', 373],
  ['43.0', 430],
  ['43.1', undefined],
  ['33.9', undefined],
  ['365', undefined],
  ['', undefined],
  ['abc', undefined],
])('%p is read as %p', (typed, tenths) => expect(readTemperature(typed)).toBe(tenths))

it('is written with one decimal', () => expect([360, 365].map(writeTemperature)).toEqual(['36.0', '36.5']))
