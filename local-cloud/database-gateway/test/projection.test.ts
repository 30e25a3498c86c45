import type { RunningGateway } from '../index'
import { connect, failure, startHere, type Database } from './setup'

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  gateway = await startHere({ schema: { collections: [{ collectionName: 'notes' }] } })
  db = connect(gateway.url)
  const list = [
    { k: 1, v: 'a', w: { x: 1 } },
    { k: 2, v: 'b' },
  ]
  await db.collection('notes').add({ _id: 'n', a: 1, b: { c: 2, d: [3, 4] }, list, numbers: [5, 6, 7], nothing: null })
})
afterAll(() => gateway.close())

const get = async (fields: object): Promise<unknown> => (await db.collection('notes').field(fields).get()).data[0]

describe('the fields of an answer', () => {
  it.each<[string, object, object]>([
    ['some', { a: true, nothing: true, missing: true }, { _id: 'n', a: 1, nothing: null }],
    ['without _id', { a: 1, _id: 0 }, { a: 1 }],
    ['all but some', { list: false, b: false, numbers: false }, { _id: 'n', a: 1, nothing: null }],
    ['a path', { 'b.c': 1 }, { _id: 'n', b: { c: 2 } }],
    ['all but a path', { 'b.c': 0, list: 0, numbers: 0 }, { _id: 'n', a: 1, b: { d: [3, 4] }, nothing: null }],
    ['a path through an array', { 'list.k': 1 }, { _id: 'n', list: [{ k: 1 }, { k: 2 }] }],
    ['a deeper path through an array', { 'list.w.x': 1 }, { _id: 'n', list: [{ w: { x: 1 } }, {}] }],
    [
      'all but a path through an array',
      { 'list.v': 0, a: 0, b: 0, numbers: 0, nothing: 0 },
      { _id: 'n', list: [{ k: 1, w: { x: 1 } }, { k: 2 }] },
    ],
    ['a path below a number', { 'a.x': 1 }, { _id: 'n' }],
    ['a path below numbers', { 'numbers.x': 1 }, { _id: 'n', numbers: [] }],
  ])('%s', async (_, fields, expected) => {
    expect(await get(fields)).toEqual(expected)
  })

  it('a slice and a first matching element', async () => {
    const { elemMatch, slice } = db.command.project
    expect(await get({ numbers: slice(2), a: 1 })).toEqual({ _id: 'n', a: 1, numbers: [5, 6] })
    expect(await get({ numbers: slice([1, 1]), a: 1 })).toEqual({ _id: 'n', a: 1, numbers: [6] })
    expect(await get({ list: elemMatch({ k: 2 }) })).toEqual({ _id: 'n', list: [{ k: 2, v: 'b' }] })
    expect(await get({ list: elemMatch({ k: 9 }) })).toEqual({ _id: 'n' })
  })

  it('some and all but some at once are refused', async () => {
    expect(await failure(get({ a: 1, b: 0 }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
