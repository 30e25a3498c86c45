import type { Scenario } from '../scenario'

export const comparedCities: readonly Scenario[] = [
  {
    name: 'other cities: still valid, but not extended until authorised again; a newer list with the same cities changes nothing',
    source: 'product.md 3; rules.md 9, 12',
    steps: [
      ['t0', 'I begin', { situation: 1, ends: '+length', isOutdated: false }],
      ['+1h', 'the office compares Lanzhou alone', {}],
      ['+2h', 'I show', { view: 'code', situation: 1, ends: '+length', isOutdated: true }],
      ['+3h', 'I authorise', { situation: 1, ends: '+3h +length', isOutdated: false }],
      ['+4h', 'I show', { ends: '+4h +length', isOutdated: false }],
      ['+5h', 'the office confirms a newer list with the same cities', {}],
      ['+6h', 'I show', { situation: 1, ends: '+6h +length', isOutdated: false }],
    ],
  },
  {
    name: 'other cities, not shown again: the code ends when it would have ended',
    source: 'rules.md 9, 11',
    steps: [
      ['t0', 'I begin', { situation: 1 }],
      ['+1h', 'the office compares Lanzhou alone', {}],
      ['just before end', 'I show', { view: 'code', situation: 1, ends: '+length' }],
      ['end', 'I show', { view: 'expired', situation: null, ends: '+length' }],
    ],
  },
  {
    name: 'a city that is compared no more: the answer of before stands until the next one',
    source: 'rules.md 9',
    steps: [
      ['t0', 'I was in Shanghai', {}],
      ['t0', 'I begin', { situation: 3 }],
      ['+1h', 'the office compares Lanzhou alone', {}],
      ['+2h', 'I show', { situation: 3, isOutdated: true }],
      ['+3h', 'I authorise', { situation: 1, isOutdated: false }],
    ],
  },
]
