import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { AllCasesStore } from './all-cases.store'

const CURSOR = { at: 1, id: '0123456789abcdef' }
const page = (name: string, next: object | null = null) => answered({ cases: [{ case: name }], total: 2, next })
const shown = ({ cases }: AllCasesStore) => cases?.map((one) => one.case)

/** Answers are given by hand, in whatever order. */
function slow() {
  const answers: ((reply: ReturnType<typeof answered>) => void)[] = []
  const world = inHand({ 'verification.listAllCases': () => new Promise((resolve) => answers.push(resolve)) })
  return { ...world, answers, store: new AllCasesStore(world.services.cloud) }
}

it('page after page, each asked for from where the one before ended', async () => {
  const { store, answers, calls } = slow()
  const first = store.narrow({ state: 'submitted' })
  answers[0]?.(page('a', CURSOR))
  await first
  const second = store.more()
  answers[1]?.(page('b'))
  await second
  expect([shown(store), store.hasMore]).toEqual([['a', 'b'], false])
  expect(calls.map(({ input }) => input)).toEqual([{ state: 'submitted' }, { state: 'submitted', before: CURSOR }])
})

it('a page that is asked for twice is shown once', async () => {
  const { store, answers } = slow()
  const first = store.refresh()
  answers[0]?.(page('a', CURSOR))
  await first
  const both = [store.more(), store.more()]
  answers[1]?.(page('b', { ...CURSOR, at: 0 }))
  answers[2]?.(page('b', { ...CURSOR, at: 0 }))
  await Promise.all(both)
  expect(shown(store)).toEqual(['a', 'b'])
})

it('what an earlier filter had asked for does not come back late', async () => {
  const { store, answers } = slow()
  const first = store.narrow({ age: 'day' })
  const second = store.narrow({ age: undefined, place: '330302' })
  answers[1]?.(page('new'))
  await second
  answers[0]?.(page('old'))
  await first
  expect([shown(store), store.filter.place, store.filter.age]).toEqual([['new'], '330302', undefined])
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

it('is searched by name, phone or ID; what was typed anew meanwhile is another search, and nothing typed shows all', async () => {
  const world = inHand({ 'verification.listAllCases': page('a'), 'verification.searchCases': answered({ cases: [{ case: 'b' }] }) })
  const store = new AllCasesStore(world.services.cloud)
  await store.refresh()
  store.type('330302199001011238')
  await store.find()
  expect([store.found?.map((one) => one.case), store.total]).toEqual([['b'], 2])
  expect(world.calls.at(-1)?.input).toEqual({ search: { by: 'digits', text: '1238' } })
  store.type('张')
  await store.find()
  expect([store.isUnreadable, world.calls.length]).toEqual([true, 2])
  store.type('张伟')
  const late = store.find()
  store.type('')
  await late
  expect([store.found, store.isUnreadable]).toEqual([undefined, false])
})
