import { answered, inHand, NOON, refused } from '../../../tests/stand-ins/in-hand'
import { QueueStore } from './queue.store'
import { StreetCaseStore } from './street-case.store'

const noPictures = { choose: () => Promise.resolve([]), fromCanvas: () => Promise.resolve(''), show: () => undefined }
const ID = '0123456789abcdef'
const CHILD = 'fedcba9876543210'

const one = (revision: number, more: object = {}) => ({
  case: ID,
  revision,
  state: 'submitted',
  maskedName: '张*',
  healthNotes: [],
  ...more,
})
const read = (revision: number, more: object = {}) =>
  answered({
    case: one(revision, more),
    household: [{ case: CHILD, revision: 7, state: 'submitted', maskedName: '张*明' }],
    queueKey: '0a'.repeat(32),
  })

async function opened(replies: Parameters<typeof inHand>[0], more: object = {}) {
  const world = inHand({ 'verification.readStreetCase': read(3, more), ...replies })
  const queue = new QueueStore(world.storage)
  const store = new StreetCaseStore({ cloud: world.services.cloud, pictures: noPictures, queue, now: () => NOON }, ID)
  await store.load()
  return { ...world, queue, store }
}
const NOTE = { temperature: 365, symptoms: [], words: '' }

it('moves a case on with the revision that was read', async () => {
  const { store, calls } = await opened({ 'verification.moveStreetCase': answered({ case: one(4) }) })
  expect(await store.move({ event: 'receive' })).toBe(true)
  expect(calls.at(-1)?.input).toEqual({ case: ID, revision: 3, move: { event: 'receive' } })
  expect(store.case?.revision).toBe(4)
})

it.each(['CASE_CHANGED', 'CASE_MOVE_REFUSED'] as const)('who comes second sees the newer state, and why: %s', async (code) => {
  const { store, replies } = await opened({ 'verification.moveStreetCase': refused(code) })
  replies['verification.readStreetCase'] = read(5)
  expect(await store.move({ event: 'receive' })).toBe(false)
  expect(store.case?.revision).toBe(5)
  expect(store.moving).toMatchObject({ kind: 'failed', problem: { code } })
})

it('a note that cannot be written any more: the newer state is shown', async () => {
  const { store, replies } = await opened({ 'verification.writeHealthNote': refused('HEALTH_NOTE_NOT_POSSIBLE') })
  replies['verification.readStreetCase'] = read(5)
  await store.note(NOTE)
  expect([store.case?.revision, store.noting.kind]).toEqual([5, 'failed'])
})

it('what a colleague did meanwhile is said when the page comes to the foreground, until something is done', async () => {
  const { store, replies } = await opened({ 'verification.moveStreetCase': answered({ case: one(6) }) })
  await store.comeBack()
  expect(store.isNewer).toBe(false)
  replies['verification.readStreetCase'] = read(5)
  await store.comeBack()
  await store.comeBack()
  expect([store.case?.revision, store.isNewer]).toEqual([5, true])
  await store.move({ event: 'receive' })
  expect(store.isNewer).toBe(false)
})

it('a case that went to another street is gone here', async () => {
  const { store } = await opened({ 'verification.moveStreetCase': answered({ case: null }) })
  await store.move({ event: 'transfer', street: '330303002', reason: '搬家' })
  expect(store.isGone).toBe(true)
})

it('what was written lies on the phone, though the list was never opened', async () => {
  const { store, storage } = await opened({})
  await store.move({ event: 'receive' })
  expect(new QueueStore(storage).waiting).toBe(1)
})

it('without network a move and a note wait, and what was read stays to be worked on', async () => {
  const { store, queue } = await opened({})
  expect(await store.move({ event: 'receive' })).toBe(true)
  expect(await store.note(NOTE)).toBe(true)
  expect(queue.items.map(({ written }) => written)).toEqual([
    { kind: 'move', revision: 3, move: { event: 'receive' } },
    { kind: 'note', day: '2022-11-24', against: null, note: NOTE },
  ])
  expect([queue.hasMove(ID), store.moving.kind, store.noting.kind]).toEqual([true, 'idle', 'idle'])
})

it('a case that was read stays in sight when it cannot be read again', async () => {
  const { store, replies } = await opened({})
  replies['verification.readStreetCase'] = refused('NETWORK_UNREACHABLE')
  await store.load()
  expect([store.case?.revision, store.reading.kind]).toEqual([3, 'stale'])
  replies['verification.readStreetCase'] = refused('CASE_NOT_FOUND')
  await store.load()
  expect(store.case).toBeUndefined()
})

it('a note of today is corrected against what was read of it', async () => {
  const healthNotes = [{ day: '2022-11-24', at: NOON - 5, ...NOTE }]
  const { store, calls } = await opened({ 'verification.writeHealthNote': answered({ case: one(3) }) }, { healthNotes })
  await store.note({ ...NOTE, temperature: 370 })
  expect(calls.at(-1)?.input).toMatchObject({ against: NOON - 5, day: '2022-11-24' })
})

describe('a household', () => {
  it('is moved with each one’s revision, and each refusal has a name', async () => {
    const answers = [
      { case: ID, refused: null },
      { case: CHILD, refused: 'CASE_CHANGED' },
    ]
    const { store, calls } = await opened({ 'verification.moveHousehold': answered({ answers }) })
    store.toggle(CHILD)
    expect(await store.moveTogether({ event: 'receive' })).toBe(true)
    expect(calls.find(({ operation }) => operation === 'verification.moveHousehold')?.input).toEqual({
      cases: [
        { case: ID, revision: 3 },
        { case: CHILD, revision: 7 },
      ],
      move: { event: 'receive' },
    })
    expect(store.refusals).toEqual([{ maskedName: '张*明', code: 'CASE_CHANGED' }])
    // A measure is written for them together, as a rule.
    expect(store.together).toEqual([CHILD])
  })

  it('nobody ticked: this person alone', async () => {
    const { store, calls } = await opened({ 'verification.moveStreetCase': answered({ case: one(4) }) })
    await store.moveTogether({ event: 'receive' })
    expect(calls.at(-1)?.operation).toBe('verification.moveStreetCase')
  })

  it('without network each waits for themselves', async () => {
    const { store, queue } = await opened({})
    store.toggle(CHILD)
    await store.moveTogether({ event: 'receive' })
    expect(queue.items.map((item) => item.case)).toEqual([ID, CHILD])
  })
})

it('what was unmasked adds up, and nothing that was not asked for is taken', async () => {
  const shown = (name: string | null, phone: string | null) => answered({ name, phone, document: null, address: null, place: null })
  const { store, replies } = await opened({ 'verification.unmaskCase': shown('张伟', null) })
  await store.unmask(['name'], '上门核查')
  replies['verification.unmaskCase'] = shown(null, '13858770003')
  await store.unmask(['phone'], '电话联系')
  expect(store.clear).toEqual({ name: '张伟', phone: '13858770003' })
})
