import type { Facts } from '../status'
import { GREEN } from '../status/fixtures/green'
import { fallsFor, isFall } from './denial'

it.each([
  ['yes', 'by-place', true],
  ['by-place', 'fallback', true],
  ['fallback', 'no', true],
  ['yes', 'no', true],
  ['no', 'fallback', false],
  ['no', 'yes', false],
  ['yes', 'yes', false],
] as const)('from %s to %s: %p', (before, after, isOne) => expect(isFall(before, after)).toBe(isOne))

it.each<[string, Partial<Facts>, Partial<Facts>, boolean]>([
  ['green becomes red', {}, { healthColour: 'red' }, true],
  ['red becomes green', { healthColour: 'red' }, {}, false],
  ['red becomes yellow', { healthColour: 'red' }, { healthColour: 'yellow' }, false],
  ['a case is opened: matters where the bit was exposed or unknown, and those did not pass', {}, { verification: 'submitted' }, false],
  ['put under a measure at home', {}, { verification: 'controlled', measure: 'home' }, true],
  ['monitored only', {}, { verification: 'controlled', measure: 'monitoring' }, true],
  ['from monitoring to home', { verification: 'controlled', measure: 'monitoring' }, { verification: 'controlled', measure: 'home' }, true],
  [
    'from home to monitoring',
    { verification: 'controlled', measure: 'home' },
    { verification: 'controlled', measure: 'monitoring' },
    false,
  ],
  ['off the list of truck drivers: matters to whoever is exposed', { truckDriver: true }, {}, true],
  ['the temporary pass is over', { temporaryPass: true }, {}, true],
  ['an exposure comes from another account', {}, { itinerary: 'exposed' }, true],
  ['an exposure ends', { itinerary: 'exposed' }, {}, false],
  ['nothing changes', {}, {}, false],
])('%s: %p', (_, before, after, falls) =>
  expect(
    fallsFor(
      (itinerary) => ({ ...GREEN, itinerary, ...before }),
      (itinerary) => ({ ...GREEN, itinerary, ...after }),
    ),
  ).toBe(falls),
)
