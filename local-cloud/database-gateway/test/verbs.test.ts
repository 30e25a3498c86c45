import type { RunningGateway } from '../index'
import { connect, failure, startHere, type Database } from './setup'

const schema = {
  collections: [
    {
      collectionName: 'people',
      aclTag: 'ADMINONLY',
      createIndexes: [
        { name: 'phone', unique: true, sparse: true, keys: [{ name: 'phone', direction: '1' as const }] },
        {
          name: 'city_age',
          unique: false,
          keys: [
            { name: 'city', direction: '1' as const },
            { name: 'age', direction: '-1' as const },
          ],
        },
        { name: 'tags', unique: false, keys: [{ name: 'tags', direction: '1' as const }] },
      ],
    },
    { collectionName: 'strict', createIndexes: [{ name: 'code', unique: true, keys: [{ name: 'code', direction: '1' as const }] }] },
    { collectionName: 'notes' },
  ],
}

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  gateway = await startHere({ schema })
  db = connect(gateway.url)
})
afterAll(() => gateway.close())
beforeEach(async () => {
  for (const { collectionName } of schema.collections) await db.collection(collectionName).where({}).remove()
})

const people = () => db.collection('people')

describe('documents', () => {
  it('adds, gets, counts, updates, replaces, removes', async () => {
    const { id } = await people().add({ name: 'Lin', at: new Date(5), inner: { a: 1 } })
    expect((await people().doc(id!).get()).data).toEqual([{ _id: id, name: 'Lin', at: new Date(5), inner: { a: 1 } }])
    expect(
      (
        await people()
          .doc(id!)
          .update({ inner: { b: 2 } })
      ).updated,
    ).toBe(1)
    expect((await people().where({ name: 'Lin' }).get()).data[0].inner).toEqual({ a: 1, b: 2 })
    expect((await people().count()).total).toBe(1)
    expect(await people().doc('new').set({ name: 'Wu' })).toMatchObject({ updated: 0, upsertedId: 'new' })
    expect(await people().doc('new').set({ age: 7 })).toMatchObject({ updated: 1 })
    expect((await people().doc('new').get()).data).toEqual([{ _id: 'new', age: 7 }])
    expect((await people().doc('new').remove()).deleted).toBe(1)
    expect((await people().doc('new').get()).data).toEqual([])
  })

  it('orders, skips, limits and projects', async () => {
    await people().add([3, 1, 2].map((age) => ({ _id: `p${age}`, city: 'wz', age })))
    const ages = async (way: 'asc' | 'desc') =>
      (await people().where({ city: 'wz' }).orderBy('age', way).get()).data.map(({ age }: { age: number }) => age)
    expect(await ages('asc')).toEqual([1, 2, 3])
    expect(await ages('desc')).toEqual([3, 2, 1])
    const { data } = await people().where({}).orderBy('age', 'asc').skip(1).limit(1).field({ age: true, _id: false }).get()
    expect(data).toEqual([{ age: 2 }])
  })

  it('updates the first match and returns it', async () => {
    await people().add({ _id: 'a', n: 1 })
    expect(
      await people()
        .where({ n: 1 })
        .updateAndReturn({ n: db.command.inc(1) }),
    ).toMatchObject({ updated: 1, doc: { _id: 'a', n: 2 } })
    expect(await people().where({ n: 1 }).updateAndReturn({ n: 5 })).toMatchObject({ updated: 0, doc: null })
  })

  it('sets server dates', async () => {
    await people().add({ _id: 'd', at: db.serverDate({ offset: 60_000 }) })
    const [{ at }] = (await people().doc('d').get()).data
    expect(Math.abs(at.getTime() - Date.now() - 60_000)).toBeLessThan(5_000)
    expect(
      (
        await people()
          .where({ at: db.command.gt(db.serverDate()) })
          .count()
      ).total,
    ).toBe(1)
  })

  it('finds by an element of an array, through an index', async () => {
    await people().add([{ _id: 'x', tags: ['a', 'b'] }, { _id: 'y', tags: ['c'] }, { _id: 'z' }])
    expect((await people().where({ tags: 'b' }).get()).data.map(({ _id }: { _id: string }) => _id)).toEqual(['x'])
    await people()
      .doc('x')
      .update({ tags: db.command.pull('b') })
    expect((await people().where({ tags: 'b' }).count()).total).toBe(0)
  })

  it('aggregates', async () => {
    await people().add([
      { city: 'wz', age: 1 },
      { city: 'wz', age: 3 },
      { city: 'hz', age: 5 },
    ])
    const { sum } = db.command.aggregate
    const { data } = await people()
      .aggregate()
      .match({ city: 'wz' })
      .group({ _id: '$city', total: sum('$age') })
      .end()
    expect(data).toEqual([{ _id: 'wz', total: 4 }])
  })
})

describe('errors', () => {
  const write = (verb: string, reason: string) =>
    `[FailedOperation.${verb}] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`

  it('names a collection that is not there', async () => {
    expect(await failure(db.collection('nowhere').get())).toEqual({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message:
        '[ResourceNotFound] Db or Table not exist: nowhere. Please check your request, but if the problem cannot be solved, contact us.',
    })
    expect(await failure(db.createCollection('people'))).toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
  })

  it('refuses duplicates of _id and of unique keys, and keeps what came before', async () => {
    await people().add({ _id: 'id', phone: '138' })
    expect(await failure(people().add([{ _id: 'before' }, { _id: 'id' }, { _id: 'after' }]))).toEqual({
      code: 'DATABASE_REQUEST_FAILED',
      message: write('Insert', 'E11000 duplicate key error collection: people index: _id_ dup key: { : "id" }'),
    })
    expect(
      (
        await people()
          .where({ _id: db.command.in(['before', 'after']) })
          .get()
      ).data,
    ).toEqual([{ _id: 'before' }])
    expect((await failure(people().add({ phone: '138' }))).message).toBe(
      write('Insert', 'E11000 duplicate key error collection: people index: phone dup key: { : "138" }'),
    )
    expect((await failure(people().doc('before').update({ phone: '138' }))).message).toMatch(/^\[FailedOperation\.Update\].*E11000/)
  })

  it('counts a missing field as null in a unique index, unless it is sparse', async () => {
    await db.collection('strict').add({ code: null })
    expect((await failure(db.collection('strict').add({}))).message).toContain('index: code dup key: { : null }')
    await people().add([{}, {}])
  })

  it('refuses the update of a field below null', async () => {
    await people().add({ _id: 'n', z: null })
    expect(
      await failure(
        people()
          .doc('n')
          .update({ z: { q: 1 } }),
      ),
    ).toEqual({
      code: 'DATABASE_REQUEST_FAILED',
      message: write('Update', "Cannot create field 'q' in element {z: null}"),
    })
  })

  it('can report duplicates by the documented code', async () => {
    const other = await startHere({ schema, duplicateCode: 'DATABASE_DUPLICATE_WRITE' })
    await connect(other.url).collection('notes').add({ _id: 'a' })
    expect(await failure(connect(other.url).collection('notes').add({ _id: 'a' }))).toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    await other.close()
  })
})
