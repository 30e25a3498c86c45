import type { Arrival } from '@contract/declaration/fields'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { ArrivalsStore } from './arrivals.store'

const ONE = { declaration: '0123456789abcdef', revision: 2 } as Arrival
const LISTED = { arrivals: [], next: null }

function open(replies: Parameters<typeof inHand>[0] = {}) {
  const world = inHand({
    'declaration.listArrivals': answered(LISTED),
    'declaration.readArrival': answered({ arrival: ONE }),
    'declaration.markArrival': answered({ arrival: ONE }),
    ...replies,
  })
  return { ...world, store: new ArrivalsStore(world.services.cloud) }
}

it('a list that was left for another one does not come back late', async () => {
  const answers: ((reply: ReturnType<typeof answered>) => void)[] = []
  const { store } = open({ 'declaration.listArrivals': () => new Promise((resolve) => answers.push(resolve)) })
  const first = store.show('expected')
  const second = store.show('arrived')
  answers[1]?.(answered(LISTED))
  await second
  answers[0]?.(refused('NETWORK_TIMEOUT'))
  await first
  expect(store.listing).toEqual({ kind: 'ready', value: LISTED })
})

it('marked as it was read, then closed and listed anew', async () => {
  const { store, calls } = open()
  await store.open(ONE.declaration)
  expect(store.one).toEqual(ONE)
  expect(await store.mark('arrive')).toBe(true)
  expect(calls[1]?.input).toEqual({ declaration: ONE.declaration, revision: 2, event: 'arrive' })
  expect([store.one, calls.at(-1)?.operation]).toEqual([undefined, 'declaration.listArrivals'])
})

it('who has withdrawn meanwhile is not shown, and the list is read anew', async () => {
  const { store, calls } = open({ 'declaration.readArrival': refused('DECLARATION_NOT_FOUND') })
  await store.open(ONE.declaration)
  expect([store.one, store.problem?.code]).toEqual([undefined, 'DECLARATION_NOT_FOUND'])
  expect(calls.at(-1)?.operation).toBe('declaration.listArrivals')
})

it('when somebody was quicker, it says so and stays open', async () => {
  const { store } = open({ 'declaration.markArrival': refused('DECLARATION_CHANGED') })
  await store.open(ONE.declaration)
  expect(await store.mark('not-arrive')).toBe(false)
  expect([store.one, store.problem?.code]).toEqual([ONE, 'DECLARATION_CHANGED'])
})

const NEXT = { at: '2022-11-27', id: ONE.declaration }
const pageOf = (declaration: string, next: object | null) => answered({ arrivals: [{ declaration }], next })

it('page after page; a failure keeps what is there, and can be tried again', async () => {
  const { store, calls, replies } = open({ 'declaration.listArrivals': pageOf('first', NEXT) })
  await store.refresh()
  replies['declaration.listArrivals'] = refused('NETWORK_TIMEOUT')
  await store.more()
  expect(store.listing).toMatchObject({ kind: 'stale', value: { arrivals: [{ declaration: 'first' }], next: NEXT } })
  replies['declaration.listArrivals'] = pageOf('second', null)
  await store.more()
  expect(store.listing).toEqual({ kind: 'ready', value: { arrivals: [{ declaration: 'first' }, { declaration: 'second' }], next: null } })
  expect(calls.at(-1)?.input).toEqual({ list: 'expected', after: NEXT })
  await store.more()
  expect(calls).toHaveLength(3)
})

it('a page that comes after another list was chosen is not put under it', async () => {
  const { store, replies } = open({ 'declaration.listArrivals': pageOf('first', NEXT) })
  await store.refresh()
  let answer: (reply: ReturnType<typeof answered>) => void = () => undefined
  replies['declaration.listArrivals'] = () => new Promise((resolve) => (answer = resolve))
  const more = store.more()
  replies['declaration.listArrivals'] = answered(LISTED)
  await store.show('arrived')
  answer(pageOf('second', null))
  await more
  expect(store.listing).toEqual({ kind: 'ready', value: LISTED })
})

it('what was unmasked adds up, and is forgotten when the arrival is closed', async () => {
  const shown = (clear: object) => answered({ names: null, phone: null, address: null, receiver: null, ...clear })
  const { store, calls, replies } = open({ 'declaration.unmaskArrival': shown({ names: ['张伟'] }) })
  await store.open(ONE.declaration)
  expect(await store.unmask(['names'], '电话联系')).toBe(true)
  replies['declaration.unmaskArrival'] = shown({ phone: '13858770003' })
  await store.unmask(['phone'], '电话联系')
  expect(calls.at(-1)?.input).toEqual({ declaration: ONE.declaration, fields: ['phone'], reason: '电话联系' })
  expect(store.clear).toEqual({ names: ['张伟'], phone: '13858770003' })
  store.close()
  expect(store.clear).toEqual({})
})
