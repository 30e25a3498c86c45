import type { Scenario } from '../scenario'

export const validity: readonly Scenario[] = [
  {
    name: 'each showing moves 失效 forward; not shown, the code holds until just before it and not at it',
    source: 'product.md 3; rules.md 10, 11',
    steps: [
      // 8 hours, and 15 % more or less from person to person.
      ['t0', 'I begin', { view: 'code', situation: 1, endsBetween: ['+6h48min', '+9h12min'] }],
      ['+2h', 'I show', { situation: 1, ends: '+2h +length' }],
      ['+3h', 'I wait', { situation: 1, ends: 'end' }],
      ['just before end', 'I wait', { view: 'code', situation: 1 }],
      ['end', 'I wait', { view: 'expired', situation: null, ends: 'end' }],
      ['then', 'I show', { view: 'expired', situation: null, ends: 'end' }],
      ['then', 'I authorise', { view: 'code', situation: 1, ends: 'then +length' }],
    ],
  },
  {
    name: 'however often it is shown, a code ends 24 hours after the authorisation',
    source: 'product.md 3; rules.md 11',
    steps: [
      ['t0', 'I begin', { situation: 1 }],
      ['+6h', 'I show', { ends: 'then +length' }],
      ['+12h', 'I show', { ends: 'then +length' }],
      ['+18h', 'I show', { ends: '+24h' }],
      ['+23h', 'I show', { ends: '+24h' }],
      ['just before end', 'I show', { view: 'code', situation: 1, ends: '+24h' }],
      ['end', 'I show', { view: 'expired', situation: null, ends: '+24h' }],
      // Nobody has asked the registries in all that time.
      ['P7D', 'I authorise', { view: 'code', situation: 8, ends: 'P7D +length' }],
      ['then', 'my colours are refreshed', { view: 'code', situation: 1, ends: 'P7D +length' }],
    ],
  },
  {
    name: 'a policy of shorter validity shortens no running one',
    source: 'rules.md 11',
    steps: [
      ['t0', 'I begin', { situation: 1, ends: '+length' }],
      ['+1h', 'the office shortens validity to 2h', { ends: '+length' }],
      ['+2h', 'I show', { situation: 1, ends: '+length' }],
      ['just before end', 'I wait', { view: 'code', situation: 1 }],
      ['end', 'I authorise', { endsBetween: ['then +2h', 'then +2h18min'] }],
    ],
  },
]
