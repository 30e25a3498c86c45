import type { Scenario, Step } from '../scenario'

/** Nobody has confirmed the colour for a day; validity is of the day after. */
const greyForADay: readonly Step[] = [
  ['t0', 'I begin', { situation: 1, colour: 'green' }],
  ['+1h', 'the registries go down', {}],
  ['+23h', 'I authorise', { situation: 1, colour: 'green' }],
  ['+24h1min', 'a work order is raised about me', { situation: 8, colour: 'grey', order: 'accepted' }],
]

export const workOrders: readonly Scenario[] = [
  {
    name: '灰码, raised with the government: followed until it is closed, then the colour is fetched again and nobody had to refresh it',
    source: 'product.md 6; status.md 8; rules.md 5',
    steps: [
      ...greyForADay,
      ['then', 'a work order is raised about me', { refused: 'ORDER_ALREADY_OPEN', order: 'accepted' }],
      ['+24h2min', 'the registries answer again', { situation: 8, colour: 'grey' }],
      ['then', 'the government takes the order in hand', { order: 'accepted' }],
      ['+24h6min', 'the jobs of a minute run', { order: 'accepted', colour: 'grey' }],
      ['+24h12min', 'the jobs of a minute run', { order: 'in-hand', colour: 'grey' }],
      ['then', 'the government closes the order', { order: 'in-hand', colour: 'grey' }],
      ['+24h23min', 'the jobs of a minute run', { order: 'done', situation: 1, colour: 'green', mark: 'tick' }],
      ['then', 'a work order is raised about me', { order: 'accepted', colour: 'green' }],
    ],
  },
  {
    name: '灰码, its order closed while no registry answers: grey until one does, and fetched then',
    source: 'product.md 6; rules.md 5',
    steps: [
      ...greyForADay,
      ['then', 'the government closes the order', { order: 'accepted' }],
      ['+24h12min', 'the jobs of a minute run', { order: 'done', situation: 8, colour: 'grey' }],
      ['then', 'the registries answer again', {}],
      ['+24h14min', 'the jobs of a minute run', { order: 'done', colour: 'grey' }],
      ['+24h18min', 'the jobs of a minute run', { order: 'done', situation: 1, colour: 'green', mark: 'tick' }],
    ],
  },
  {
    name: '灰码, the government finds nothing to do: the colour is fetched all the same, and is what it has become',
    source: 'product.md 6; rules.md 5',
    steps: [
      ...greyForADay,
      ['+24h2min', 'my colour turns yellow', { colour: 'grey' }],
      ['then', 'the registries answer again', { colour: 'grey' }],
      ['then', 'the government returns the order', { order: 'accepted' }],
      ['+24h13min', 'the jobs of a minute run', { order: 'returned', situation: 6, colour: 'yellow' }],
    ],
  },
]
