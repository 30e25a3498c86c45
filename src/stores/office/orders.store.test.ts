import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { OrdersStore } from './orders.store'

const CURSOR = { at: 1, id: '0123456789abcdef' }
const page = (name: string, next: object | null = null) => answered({ orders: [{ order: name }], counts: { open: 2, closed: 1 }, next })
const shown = ({ orders }: OrdersStore) => orders?.map((one) => one.order)

/** Answers are given by hand, in whatever order. */
function slow() {
  const answers: ((reply: ReturnType<typeof answered>) => void)[] = []
  const world = inHand({ 'orders.listOrders': () => new Promise((resolve) => answers.push(resolve)) })
  return { ...world, answers, store: new OrdersStore(world.services.cloud) }
}

it('page after page, each asked for from where the one before ended, and shown once', async () => {
  const { store, answers, calls } = slow()
  const first = store.refresh()
  answers[0]?.(page('a', CURSOR))
  await first
  const both = [store.more(), store.more()]
  answers[1]?.(page('b'))
  answers[2]?.(page('b'))
  await Promise.all(both)
  expect([shown(store), store.hasMore]).toEqual([['a', 'b'], false])
  expect(calls.slice(0, 2).map(({ input }) => input)).toEqual([{ list: 'open' }, { list: 'open', after: CURSOR }])
})

it('another list begins anew; what the one before had asked for does not come into it', async () => {
  const { store, answers, calls } = slow()
  const first = store.refresh()
  answers[0]?.(page('a', CURSOR))
  await first
  const late = store.more()
  const other = store.show('closed')
  expect([shown(store), store.hasMore]).toEqual([undefined, false])
  answers[2]?.(page('c'))
  await other
  answers[1]?.(page('b'))
  await late
  expect([shown(store), calls[2]?.input]).toEqual([['c'], { list: 'closed' }])
})

it('what was listed stays in sight when the next answer is a refusal', async () => {
  const { store, answers } = slow()
  const first = store.refresh()
  answers[0]?.(page('a', CURSOR))
  await first
  const more = store.more()
  answers[1]?.(refused('NETWORK_TIMEOUT'))
  await more
  expect([shown(store), store.problem?.code, store.hasMore]).toEqual([['a'], 'NETWORK_TIMEOUT', true])
})

it('an order that was asked about is told, and the list is read again; what went wrong is said', async () => {
  const world = inHand({ 'orders.listOrders': page('a'), 'orders.checkOrder': answered({ order: 'a', state: 'done' }) })
  const store = new OrdersStore(world.services.cloud)
  expect(await store.check('a')).toMatchObject({ state: 'done' })
  expect(world.calls.map(({ operation }) => operation)).toEqual(['orders.checkOrder', 'orders.listOrders'])
  world.replies['orders.checkOrder'] = refused('ORDERS_DOWN')
  expect([await store.check('a'), store.problem?.code]).toEqual([undefined, 'ORDERS_DOWN'])
})
