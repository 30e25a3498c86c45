import { bitOf, citiesToAsk, worstBit } from './compared-set'

it.each([
  [['110000'], ['110000']],
  [[], ['330300']],
])('the set %p asks about %p', (cities, asked) => expect(citiesToAsk(cities)).toEqual(asked))

it.each([
  [['110000'], 'exposed', 'exposed'],
  [['110000'], 'unknown', 'unknown'],
  [[], 'exposed', 'clear'],
] as const)('with the set %p the answer %s is %s', (cities, answer, bit) => expect(bitOf(cities, answer)).toBe(bit))

it.each([
  [['clear', 'exposed', 'unknown'], 'exposed'],
  [['clear', 'unknown'], 'unknown'],
  [['clear'], 'clear'],
  [[], 'unknown'],
] as const)('of %p the bit is %s', (bits, worst) => expect(worstBit(bits)).toBe(worst))
