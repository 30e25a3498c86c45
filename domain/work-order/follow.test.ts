import { afterNews } from './follow'
import { ORDER_RULES } from './follow.table'
import { isOrderClosed, ORDER_STATES, type OrderNews } from './order'

const NEWS: readonly OrderNews[] = ['accepted', 'in-hand', 'done', 'returned', 'unknown']

/** Written by hand: from each state, what accepted, in-hand, done, returned and unknown make of it. */
it.each([
  ['waiting', 'accepted in-hand done returned waiting'],
  ['accepted', 'accepted in-hand done returned waiting'],
  ['in-hand', 'in-hand in-hand done returned waiting'],
  ['done', 'done done done done done'],
  ['returned', 'returned returned returned returned returned'],
] as const)('%s: %s', (from, after) => expect(NEWS.map((news) => afterNews(from, news)).join(' ')).toBe(after))

it('nothing opens what is closed', () =>
  ORDER_STATES.filter(isOrderClosed).forEach((from) => NEWS.forEach((news) => expect(afterNews(from, news)).toBe(from))))

it('one rule for each state and news', () => {
  const keys = ORDER_RULES.flatMap(({ from, news }) => from.map((state) => `${state} ${news}`))
  expect(new Set(keys).size).toBe(keys.length)
})
