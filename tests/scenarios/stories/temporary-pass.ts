import type { Scenario } from '../scenario'

export const temporaryPass: readonly Scenario[] = [
  {
    name: 'two hours, counted by the day; a newer answer ends one for good, and the next one counts',
    source: 'product.md 7; rules.md 21',
    steps: [
      ['t0', 'my travel is not on record', {}],
      ['t0', 'I begin', { situation: 10, temporaryEnds: null, temporaryToday: 0 }],
      ['+5min', 'I apply for a temporary pass', { situation: 14, temporaryEnds: 'then +2h', temporaryToday: 1 }],
      ['+1h', 'I apply for a temporary pass', { situation: 14, temporaryEnds: '+2h5min', temporaryToday: 1 }],
      ['just before end of the pass', 'I wait', { situation: 14 }],
      ['end of the pass', 'I show', { situation: 10, temporaryEnds: null }],
      ['+2h10min', 'I apply for a temporary pass', { situation: 14, temporaryEnds: 'then +2h', temporaryToday: 2 }],
      ['+2h30min', 'I authorise', { situation: 10, temporaryEnds: null, temporaryToday: 2 }],
      ['+2h35min', 'I apply for a temporary pass', { situation: 14, temporaryEnds: 'then +2h', temporaryToday: 3 }],
      ['end of the pass', 'I apply for a temporary pass', { refused: 'TEMPORARY_LIMIT', situation: 10, temporaryToday: 3 }],
      ['next midnight', 'I authorise', { situation: 10, temporaryToday: 0 }],
      ['then', 'I apply for a temporary pass', { situation: 14, temporaryEnds: 'then +2h', temporaryToday: 1 }],
    ],
  },
  {
    name: 'another colour ends a temporary pass for good; green again, the next one counts',
    source: 'rules.md 21',
    steps: [
      ['t0', 'my travel is not on record', {}],
      ['t0', 'I begin', { situation: 10, colour: 'green' }],
      ['+5min', 'I apply for a temporary pass', { situation: 14, temporaryToday: 1 }],
      ['+20min', 'my colour turns yellow', { situation: 14 }],
      ['+40min', 'my colours are refreshed', { situation: 10, colour: 'yellow', temporaryEnds: null }],
      ['then', 'I apply for a temporary pass', { refused: 'TEMPORARY_NOT_POSSIBLE', temporaryToday: 1 }],
      ['+50min', 'my colour turns green', {}],
      ['+1h20min', 'my colours are refreshed', { situation: 10, colour: 'green', temporaryEnds: null }],
      ['then', 'I apply for a temporary pass', { situation: 14, temporaryEnds: 'then +2h', temporaryToday: 2 }],
    ],
  },
  {
    name: 'travel that is on record ends a temporary pass, and no other is given',
    source: 'product.md 7; rules.md 21',
    steps: [
      ['t0', 'my travel is not on record', {}],
      ['t0', 'I begin', { situation: 10 }],
      ['+5min', 'I apply for a temporary pass', { situation: 14 }],
      ['+10min', 'I was at home', { situation: 14 }],
      ['+15min', 'I authorise', { situation: 1, temporaryEnds: null }],
      ['then', 'I apply for a temporary pass', { refused: 'TEMPORARY_NOT_POSSIBLE', situation: 1, temporaryToday: 1 }],
    ],
  },
]
