import type { Scenario } from '../scenario'

export const colours: readonly Scenario[] = [
  {
    name: 'the live store by face against the batch store by phone: the newer record wins, an older one never overwrites it',
    source: 'product.md 4; rules.md 5',
    steps: [
      ['t0', 'the national registry goes down', {}],
      ['t0', 'the batch store falls 2h behind', {}],
      ['t0', 'I begin', { situation: 1, colour: 'green' }],
      ['then', 'a relative links me by face', { situation: 1, colour: 'green' }],
      ['+1h', 'my colour turns red', { colour: 'green' }],
      ['+1h5min', 'my colours are refreshed', { situation: 1, colour: 'green' }],
      ['+1h40min', 'my colours are refreshed by face', { situation: 6, colour: 'red' }],
      ['+2h15min', 'my colours are refreshed', { situation: 6, colour: 'red' }],
      ['+2h20min', 'my colour turns green', { colour: 'red' }],
      ['+2h50min', 'my colours are refreshed by face', { situation: 1, colour: 'green' }],
      // The batch store has come to know of red by now.
      ['+3h25min', 'my colours are refreshed', { situation: 1, colour: 'green' }],
      ['+4h25min', 'my colours are refreshed', { situation: 1, colour: 'green' }],
    ],
  },
  {
    name: 'no registry answers: the last colour serves for 24 hours after it was heard, then grey, until one answers',
    source: 'rules.md 5',
    steps: [
      ['t0', 'my colour turns yellow', {}],
      ['t0', 'I begin', { situation: 6, colour: 'yellow' }],
      ['+1h', 'the registries go down', {}],
      ['+2h', 'my colours are refreshed', { situation: 6, colour: 'yellow' }],
      ['+23h', 'I authorise', { situation: 6, colour: 'yellow' }],
      ['just before +24h', 'I show', { situation: 6, colour: 'yellow' }],
      ['+24h1min', 'I show', { view: 'code', situation: 8, colour: 'grey' }],
      ['+25h', 'the registries answer again', { situation: 8, colour: 'grey' }],
      ['+25h35min', 'my colours are refreshed', { situation: 6, colour: 'yellow' }],
    ],
  },
]
