import type { Measure } from '../status/facts'
import type { CaseState } from './case'
import { healthFault, readTemperature, writeTemperature } from './health.table'

const TODAY = '2022-07-25'
const at = (time: string) => Date.parse(`${TODAY}T${time}+08:00`)

it.each<[string, CaseState, Measure, string, string | undefined]>([
  ['observation, today', 'controlled', 'observation', TODAY, undefined],
  ['monitoring, today', 'controlled', 'monitoring', TODAY, undefined],
  ['another measure', 'controlled', 'home', TODAY, 'measure'],
  ['ended', 'ended', 'observation', TODAY, 'measure'],
  ['the day before yesterday', 'controlled', 'observation', '2022-07-23', 'day'],
  ['tomorrow', 'controlled', 'observation', '2022-07-26', 'day'],
])('%s', (_name, state, kind, day, fault) =>
  expect(healthFault({ state, measure: { kind, from: '2022-07-21', to: '2022-07-28' } }, day, at('00:00'))).toBe(fault),
)

it.each([
  ['00:00', undefined],
  ['11:59:59.999', undefined],
  ['12:00', 'day'],
])('of yesterday at %s: %s', (time, fault) => {
  const measure = { kind: 'observation' as const, from: '2022-07-21', to: '2022-07-28' }
  expect(healthFault({ state: 'controlled', measure }, '2022-07-24', at(time))).toBe(fault)
  const begun = { ...measure, from: TODAY }
  expect(healthFault({ state: 'controlled', measure: begun }, '2022-07-24', at(time))).toBe('day')
})

it('before the first day, after the last, without a measure', () => {
  const of = (from: string, to: string) =>
    healthFault({ state: 'controlled', measure: { kind: 'observation', from, to } }, TODAY, at('20:00'))
  expect([of('2022-07-26', '2022-07-28'), of('2022-07-20', '2022-07-24'), of(TODAY, TODAY)]).toEqual(['day', 'day', undefined])
  expect(healthFault({ state: 'received', measure: null }, TODAY, at('20:00'))).toBe('measure')
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
