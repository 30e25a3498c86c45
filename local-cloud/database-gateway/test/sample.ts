import { connect, type Database, startHere } from './setup'

/** A gateway of a file of tests with documents of every kind in it, begun before and stopped after them. */
export function startSample(): { db: Database } {
  const sample = {} as { db: Database }
  let stop = async () => {}
  beforeAll(async () => {
    const gateway = await startHere({
      schema: { collections: [{ collectionName: 'one' }, { collectionName: 'people' }, { collectionName: 'visits' }] },
    })
    stop = async () => void (await gateway.close())
    const db = (sample.db = connect(gateway.url))
    await db.collection('one').add({
      n: 7,
      half: -2.5,
      text: 'Wén 温',
      list: [3, 1, 2],
      pairs: [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
      nothing: null,
      in: { x: 1 },
      at: new Date('2022-01-02T03:04:05.678Z'),
    })
    await db.collection('people').add([
      { _id: 'a', city: 'wz', age: 10, tags: ['x', 'y'] },
      { _id: 'b', city: 'wz', age: 30, tags: [] },
      { _id: 'c', city: 'hz', age: 20, place: new db.Geo.Point(120, 30) },
      { _id: 'd', age: null, place: new db.Geo.Point(120.01, 30) },
    ])
    await db.collection('visits').add([
      { _id: 1, person: 'a', n: 1 },
      { _id: 2, person: 'a', n: 2 },
      { _id: 3, person: 'c', n: 3 },
    ])
  })
  afterAll(() => stop())
  return sample
}
