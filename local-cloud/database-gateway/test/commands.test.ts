import type { RunningGateway } from '../index'
import { connect, failure, startHere, type Database } from './setup'

type Command = Database['command']

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  const keys = (name: string) => [{ name, direction: '1' as const }]
  const indexed = ['n', 'list', 'in.x'].map((name) => ({ name, unique: false, keys: keys(name) }))
  gateway = await startHere({
    schema: { collections: [{ collectionName: 'plain' }, { collectionName: 'indexed', createIndexes: indexed }] },
  })
  db = connect(gateway.url)
})
afterAll(() => gateway.close())

const point = (longitude: number, latitude: number) => new db.Geo.Point(longitude, latitude)

describe.each(['plain', 'indexed'])('query commands on a collection that is %s', (name) => {
  const at = new Date('2022-04-15T00:00:00Z')
  beforeAll(async () => {
    await db.collection(name).add([
      { _id: 'number', n: 5, list: [1, 5, 9], in: { x: 1, y: 2 }, text: 'Wenzhou', place: point(120.7, 28) },
      { _id: 'text', n: '5', list: [], in: { x: null }, text: 'wen\nzhou', place: point(121, 28) },
      { _id: 'null', n: null, list: null, in: null },
      { _id: 'missing', other: true },
      {
        _id: 'date',
        n: at,
        list: [
          { k: 1, v: 1 },
          { k: 2, v: 5 },
        ],
        in: [{ x: 1 }, { x: 3, z: 1 }],
      },
      { _id: 'array', n: [2, 8], list: [[1, 5]], in: { x: [1, 7] } },
      { _id: 'big', n: 1_000_000.5, in: {} },
      { _id: 'false', n: false, list: 5 },
    ])
  })

  it.each<[string, (_: Command) => object, string[]]>([
    ['eq', (_) => ({ n: _.eq(5) }), ['number']],
    ['eq of null finds missing too', (_) => ({ n: _.eq(null) }), ['missing', 'null']],
    ['neq of null', (_) => ({ n: _.neq(null) }), ['array', 'big', 'date', 'false', 'number', 'text']],
    ['neq', (_) => ({ n: _.neq(5) }), ['array', 'big', 'date', 'false', 'missing', 'null', 'text']],
    ['gt keeps to its type', (_) => ({ n: _.gt(4) }), ['array', 'big', 'number']],
    ['lt of a text', (_) => ({ n: _.lt('6') }), ['text']],
    ['gte of a date', (_) => ({ n: _.gte(at) }), ['date']],
    ['lte of a boolean', (_) => ({ n: _.lte(false) }), ['false']],
    ['a range met by two elements', (_) => ({ n: _.gt(7).and(_.lt(3)) }), ['array']],
    ['in', (_) => ({ n: _.in([5, '5', null]) }), ['missing', 'null', 'number', 'text']],
    ['in nothing', (_) => ({ n: _.in([]) }), []],
    ['nin', (_) => ({ n: _.nin([5, null, 2]) }), ['big', 'date', 'false', 'text']],
    ['and', (_) => _.and([{ n: 5 }, { text: 'Wenzhou' }]), ['number']],
    ['or', (_) => _.or([{ n: 5 }, { n: '5' }]), ['number', 'text']],
    ['or of one field', (_) => ({ n: _.eq(5).or(_.eq('5')) }), ['number', 'text']],
    ['nor', (_) => _.nor([{ n: null }, { list: 5 }]), ['array', 'big', 'date', 'text']],
    ['not', (_) => ({ n: _.not(_.gt(4)) }), ['date', 'false', 'missing', 'null', 'text']],
    ['exists', (_) => ({ n: _.exists(false) }), ['missing']],
    ['exists counts null', (_) => ({ 'in.x': _.exists(true) }), ['array', 'date', 'number', 'text']],
    ['mod of the whole part', (_) => ({ n: (_.mod as (divisor: number, rest: number) => object)(4, 0) }), ['array', 'big']],
    ['all', (_) => ({ list: _.all([1, 9]) }), ['number']],
    ['size', (_) => ({ list: _.size(0) }), ['text']],
    ['elemMatch of fields', (_) => ({ list: _.elemMatch({ k: 2, v: _.gt(4) }) }), ['date']],
    ['elemMatch is met by one element', (_) => ({ list: _.elemMatch({ k: 1, v: _.gt(4) }) }), []],
    ['elemMatch of values', (_) => ({ list: _.elemMatch({ $gt: 4, $lt: 6 }) }), ['number']],
    ['an element', () => ({ list: 5 }), ['false', 'number']],
    ['a whole array, also as an element', () => ({ list: [1, 5] }), ['array']],
    ['an empty array', () => ({ list: [] }), ['text']],
    ['a path', () => ({ 'in.x': 1 }), ['array', 'date', 'number']],
    ['a path through an array', () => ({ 'in.x': 3 }), ['date']],
    ['a path that ends in null', () => ({ 'in.x': null }), ['big', 'false', 'missing', 'null', 'text']],
    ['fields of an object mean its paths', () => ({ in: { x: 1, y: 2 } }), ['number']],
    ['a whole object', (_) => ({ in: _.eq({ x: 1, y: 2 }) }), ['number']],
    ['a whole object in another order', (_) => ({ in: _.eq({ y: 2, x: 1 }) }), []],
    ['a position', () => ({ 'list.0': 1 }), ['number']],
    ['a pattern', () => ({ text: /^Wen/ }), ['number']],
    ['a pattern that ignores case', () => ({ text: db.RegExp({ regexp: '^WEN', options: 'i' }) }), ['number', 'text']],
    ['a pattern of many lines', () => ({ text: db.RegExp({ regexp: '^zhou$', options: 'm' }) }), ['text']],
    ['a dot that takes a line break', () => ({ text: db.RegExp({ regexp: 'n.z', options: 's' }) }), ['text']],
    ['expr', (_) => _.expr(_.aggregate.eq(['$in.x', 1])), ['number']],
    ['jsonSchema', (_) => _.jsonSchema({ required: ['n'], properties: { n: { bsonType: 'bool' } } }), ['false']],
    ['geoNear', (_) => ({ place: _.geoNear({ geometry: point(121, 28), maxDistance: 1000 }) }), ['text']],
    ['geoNear within and', (_) => _.and([{ place: _.geoNear({ geometry: point(121, 28) }) }]), ['text', 'number']],
    ['geoWithin', (_) => ({ place: _.geoWithin({ centerSphere: [[120.7, 28], 0.001] }) }), ['number']],
  ])('%s', async (what, query, expected) => {
    const { data } = await db.collection(name).where(query(db.command)).get()
    const found = data.map(({ _id }: { _id: string }) => _id)
    expect(what.startsWith('geoNear') ? found : found.sort()).toEqual(expected)
    expect((await db.collection(name).where(query(db.command)).count()).total).toBe(expected.length)
  })

  it('sorts mixed values in the order of their types, both ways, page by page', async () => {
    const expected = [['missing', 'null'], ['array'], ['number'], ['big'], ['text'], ['false'], ['date']]
    const read = async (way: 'asc' | 'desc', skip: number, limit: number): Promise<string[]> => {
      const { data } = await db.collection(name).orderBy('n', way).orderBy('_id', 'asc').skip(skip).limit(limit).get()
      return data.map(({ _id }: { _id: string }) => _id)
    }
    expect([...(await read('asc', 0, 3)), ...(await read('asc', 3, 100))]).toEqual(expected.flat())
    // Downwards the array counts by its greatest element, 8.
    expect(await read('desc', 0, 100)).toEqual(['date', 'false', 'text', 'big', 'array', 'number', 'missing', 'null'])
    expect(await read('desc', 7, 5)).toEqual(['null'])
  })
})

describe('update commands', () => {
  it.each<[string, object, (_: Command) => object, object]>([
    ['set replaces an object', { a: { x: 1, y: 2 } }, (_) => ({ a: _.set({ z: 3 }) }), { a: { z: 3 } }],
    ['an object merges', { a: { x: 1, y: 2 } }, () => ({ a: { y: 3 } }), { a: { x: 1, y: 3 } }],
    ['a path', { a: { x: 1 } }, () => ({ 'a.y.z': 1 }), { a: { x: 1, y: { z: 1 } } }],
    ['remove', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
    ['inc and mul', { a: 2, b: 3 }, (_) => ({ a: _.inc(3), b: _.mul(4), c: _.inc(1), d: _.mul(9) }), { a: 5, b: 12, c: 1, d: 0 }],
    ['min and max', { a: 5, b: 5 }, (_) => ({ a: _.min(3), b: _.max(3), c: _.max(1) }), { a: 3, b: 5, c: 1 }],
    ['push', { a: [1] }, (_) => ({ a: _.push(2), b: _.push([3, 4]) }), { a: [1, 2], b: [3, 4] }],
    ['push in order, cut', { a: [3] }, (_) => ({ a: _.push({ each: [1, 2], sort: 1, slice: 2 }) }), { a: [1, 2] }],
    ['push at a position', { a: [1, 4] }, (_) => ({ a: _.push({ each: [2, 3], position: 1 }) }), { a: [1, 2, 3, 4] }],
    [
      'pop, shift and unshift',
      { a: [1, 2], b: [1, 2], c: [1] },
      (_) => ({ a: _.pop(), b: _.shift(), c: _.unshift([0]) }),
      { a: [1], b: [2], c: [0, 1] },
    ],
    ['pull', { a: [1, 2, 1], b: [{ k: 1 }, { k: 2 }] }, (_) => ({ a: _.pull(1), b: _.pull({ k: _.gt(1) }) }), { a: [2], b: [{ k: 1 }] }],
    ['pullAll', { a: [1, 2, 3] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    ['addToSet', { a: [1] }, (_) => ({ a: _.addToSet({ $each: [1, 2] }), b: _.addToSet('x') }), { a: [1, 2], b: ['x'] }],
    ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    ['bit', { a: 13 }, (_) => ({ a: _.bit({ and: 10 }) }), { a: 8 }],
  ])('%s', async (_, before, update, after) => {
    const doc = db.collection('plain').doc('updated')
    await doc.set(before)
    expect(await doc.update(update(db.command))).toMatchObject({ updated: 1 })
    expect((await doc.get()).data).toEqual([{ _id: 'updated', ...after }])
  })

  it('takes a server date, also within an object', async () => {
    const doc = db.collection('plain').doc('dated')
    await doc.set({ in: { at: db.serverDate() } })
    await doc.update({ later: db.serverDate({ offset: 3_600_000 }) })
    const [
      {
        in: { at },
        later,
      },
    ] = (await doc.get()).data
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(5_000)
    expect(Math.abs(later.getTime() - at.getTime() - 3_600_000)).toBeLessThan(5_000)
  })

  it('returns the document as it is afterwards, the first in the natural order', async () => {
    const answer = await db
      .collection('indexed')
      .where({ n: db.command.in(['5', false]) })
      .updateAndReturn({ seen: db.command.inc(1) })
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'text', seen: 1 } })
    expect(await db.collection('plain').where({ n: 'nobody' }).updateAndReturn({ a: 1 })).toMatchObject({ updated: 0, doc: null })
  })

  it('refuses to count beyond what a number holds exactly', async () => {
    await db.collection('plain').doc('great').set({ n: Number.MAX_SAFE_INTEGER })
    const beyond = db
      .collection('plain')
      .doc('great')
      .update({ n: db.command.inc(2) })
    expect((await failure(beyond)).message).toContain('64-bit integer')
  })
})
