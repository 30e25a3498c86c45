import type { Scenario } from '../scenario'

export const lockOut: readonly Scenario[] = [
  {
    name: 'asking too often locks until midnight: what was sent may be used, what is valid is shown, and nothing else',
    source: 'product.md 2.5; rules.md 8',
    steps: [
      ['t0', 'I begin', { situation: 1 }],
      ['+2min', 'I ask for a code for another phone', {}],
      ['+4min', 'I ask for a code for another phone', {}],
      ['+6min', 'I ask for a code for another phone', {}],
      ['+8min', 'I ask for a code', { lockedUntil: null }],
      [
        '+9min30s',
        'I ask for a code for another phone',
        { refused: 'SMS_LOCKED', lockedUntil: 'next midnight', view: 'code', situation: 1 },
      ],
      ['then', 'I show', { view: 'code', situation: 1, ends: 'then +length' }],
      ['+10min', 'I type the code', { view: 'code', situation: 1, ends: 'then +length', lockedUntil: 'next midnight' }],
      ['+2h', 'I show', { view: 'code', situation: 1, ends: 'then +length' }],
      ['+2h1min', 'I ask for a code', { refused: 'SMS_LOCKED', lockedUntil: 'next midnight' }],
      ['just before end', 'I wait', { view: 'code', situation: 1 }],
      ['end', 'I show', { view: 'locked', situation: 13, ends: 'end' }],
      ['just before next midnight', 'I ask for a code', { refused: 'SMS_LOCKED', view: 'locked', situation: 13 }],
      ['next midnight', 'I wait', { view: 'expired', situation: null, lockedUntil: null }],
      ['then', 'I authorise', { view: 'code', situation: 1, ends: 'then +length', lockedUntil: null }],
    ],
  },
  {
    name: 'the eleventh code of a day locks, however far apart they are; a code of yesterday does not count',
    source: 'rules.md 8',
    steps: [
      ['t0', 'I begin', { situation: 1 }],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((hour) => [`+${hour}h`, 'I ask for a code for another phone', { lockedUntil: null }] as const),
      ['+10h', 'I ask for a code', { refused: 'SMS_LOCKED', lockedUntil: 'next midnight' }],
      ['next midnight', 'I ask for a code for another phone', { lockedUntil: null }],
    ],
  },
]
