import type { Arrival } from '@contract/declaration/fields'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { ArrivalsStore } from './arrivals.store'

const ONE = { declaration: '0123456789abcdef', revision: 2 } as Arrival
const LISTED = { arrivals: [] }

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
