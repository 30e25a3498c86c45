import type { Facts } from '../status'
import { GREEN } from '../status/fixtures/green'
import { attestationRefusal, type Vouched } from './attestation.table'

const vouched = (more: Partial<Omit<Vouched, 'facts'>>, facts: Partial<Facts> = {}): Vouched => ({
  isNamed: true,
  hasPhone: false,
  ...more,
  facts: { ...GREEN, ...facts },
})

it.each<[string, Vouched, string | undefined]>([
  ['green, at home, without a phone', vouched({}), undefined],
  ['measures that have ended', vouched({}, { verification: 'ended' }), undefined],
  [
    'an exposure that was checked, with a negative test',
    vouched({}, { itinerary: 'exposed', verification: 'returned', negativeTest: true }),
    undefined,
  ],
  ['another name', vouched({ isNamed: false }), 'name'],
  [
    'another name, with a phone and a red code: nothing else is told',
    vouched({ isNamed: false, hasPhone: true }, { healthColour: 'red' }),
    'name',
  ],
  ['a phone of their own', vouched({ hasPhone: true }), 'phone'],
  ['a case that was handed in', vouched({}, { verification: 'submitted' }), 'case'],
  ['a case that was received', vouched({}, { verification: 'received' }), 'case'],
  ['under control', vouched({}, { verification: 'controlled', measure: 'home' }), 'case'],
  ['an exposure that travels with the person', vouched({}, { itinerary: 'exposed' }), 'code'],
  ['red', vouched({}, { healthColour: 'red' }), 'code'],
  ['yellow', vouched({}, { healthColour: 'yellow' }), 'code'],
  ['grey: nothing is known', vouched({}, { healthColour: 'grey' }), 'code'],
  ['truck drivers, who have codes of their own', vouched({}, { truckDriver: true }), 'code'],
])('%s', (_name, one, why) => expect(attestationRefusal(one)).toBe(why))
