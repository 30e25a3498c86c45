import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { QueueStore } from './queue.store'
import { WorklistStore } from './worklist.store'

const COUNTS = { submitted: 1, received: 0, controlled: 0, due: 0, closed: 0 }
const LISTED = { cases: [], counts: COUNTS, queueKey: '0a'.repeat(32) }

function worklist(replies: Parameters<typeof inHand>[0]) {
  const world = inHand(replies)
  return { ...world, store: new WorklistStore(world.services.cloud, new QueueStore(world.storage)) }
}

it('a list that was left for another one does not come back late', async () => {
  const answers: ((reply: ReturnType<typeof answered>) => void)[] = []
  const { store } = worklist({ 'verification.listCases': () => new Promise((resolve) => answers.push(resolve)) })
  const first = store.show('submitted')
  await Promise.resolve()
  const second = store.show('received')
  await Promise.resolve()
  answers[1]?.(answered(LISTED))
  await second
  answers[0]?.(refused('NETWORK_TIMEOUT'))
  await first
  expect(store.listing).toEqual({ kind: 'ready', value: LISTED })
})

it('a list that could not be had again stays in sight, with what went wrong; another list is not taken for it', async () => {
  const { store, replies } = worklist({ 'verification.listCases': answered(LISTED) })
  await store.refresh()
  replies['verification.listCases'] = refused('BUSY')
  await store.refresh()
  expect(store.listing).toMatchObject({ kind: 'stale', value: LISTED, problem: { code: 'BUSY' } })
  await store.show('received')
  expect(store.listing).toMatchObject({ kind: 'failed', problem: { code: 'BUSY' } })
})

it('whoever comes back from a case finds what was found, and no fault of a word', async () => {
  const { store } = worklist({ 'verification.listCases': answered(LISTED), 'verification.searchCases': answered({ cases: [] }) })
  store.type('张伟')
  await store.find()
  await store.refresh()
  expect([store.typed, store.finding]).toEqual(['张伟', { kind: 'ready', value: { cases: [] } }])
  store.type('张')
  await store.find()
  expect(store.isUnreadable).toBe(true)
  await store.refresh()
  expect([store.typed, store.isUnreadable]).toEqual(['张', false])
})

it('one box: what was typed says what is searched for', async () => {
  const { store, calls } = worklist({ 'verification.searchCases': answered({ cases: [] }) })
  for (const [typed, search] of [
    ['138 5877 0003', { by: 'phone', text: '13858770003' }],
    ['12x4', undefined],
    ['张伟', { by: 'name', text: '张伟' }],
  ] as const) {
    store.type(typed)
    const before = calls.length
    await store.find()
    expect(calls.slice(before).map(({ input }) => input)).toEqual(search ? [{ search }] : [])
    expect(store.isUnreadable).toBe(search === undefined)
  }
  store.type('')
  expect([store.finding.kind, store.isUnreadable]).toEqual(['idle', false])
})
