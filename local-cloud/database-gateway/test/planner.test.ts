import fc from 'fast-check'
import { encodeKey, invert } from '../values/keys'
import { sortDocs } from '../query/sort'
import { compare, type Doc, type Value } from '../values/values'
import { defaults } from '../settings'
import type { Collection } from '../store/catalogue'
import { plan } from '../store/planner'
import { applySchema } from '../store/schema'
import { search } from '../store/search'
import { Store } from '../store/store'
import { Transaction } from '../store/transaction'
import type { View } from '../store/views'
import { newFolder } from './setup'

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  // Whole numbers beyond 2^53 are refused.
  fc.double({ noDefaultInfinity: true }).filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
  fc.constantFrom('', 'a', 'ab', 'a\0', 'a\x01b', 'é', '码', '\uffee', '𠮷'),
  fc.integer({ min: -5, max: 5 }).map((day) => new Date(day * 86_400_000)),
)
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }).map((doc) => ({ ...doc })),
)

describe('index keys', () => {
  it('sort as the values do, in both directions', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const order = Math.sign(compare(a, b))
        expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(order)
        expect(Math.sign(Buffer.compare(invert(encodeKey(a)), invert(encodeKey(b))))).toBe(order === 0 ? 0 : -order)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the planner', () => {
  const condition: fc.Arbitrary<Value> = fc.oneof(
    scalar,
    value,
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
    fc
      .record({ $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar }, { requiredKeys: [] })
      .filter((ops) => Object.keys(ops).length > 0)
      .map((ops) => ({ ...ops })),
  )
  const query = fc
    .record({ a: condition, b: condition, 'c.x': condition, 'c.y': condition }, { requiredKeys: [] })
    .map((fields) => ({ ...fields }) as Doc)
  const doc = fc.record(
    {
      a: value,
      b: scalar,
      c: fc.oneof(
        value,
        fc.array(
          fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }).map((part) => ({ ...part })),
          { maxLength: 3 },
        ),
      ),
    },
    { requiredKeys: [] },
  )
  const changes = fc.array(fc.tuple(fc.nat(24), fc.option(doc, { freq: 3 })), { maxLength: 20 })
  const direction = fc.constantFrom(1 as const, -1 as const)
  const order = fc.option(
    fc
      .constantFrom(['a'], ['b'], ['a', 'b'], ['b', 'a'], ['c.x'])
      .chain((paths) =>
        fc.tuple(...paths.map(() => direction)).map((ways) => Object.fromEntries(paths.map((path, i) => [path, ways[i]!]))),
      ),
    { nil: undefined },
  )
  const index = (name: string, sparse: boolean, ...keys: [string, '1' | '-1'][]) => ({
    name,
    unique: false,
    sparse,
    keys: keys.map(([key, way]) => ({ name: key, direction: way })),
  })

  it('finds the same documents with indexes as without, in order, committed or within a transaction', () => {
    fc.assert(
      fc.property(
        fc.array(doc, { maxLength: 25 }),
        fc.array(fc.tuple(query, order), { minLength: 1, maxLength: 12 }),
        changes,
        (fields, queries, changed) => {
          const store = new Store({ ...defaults, folder: newFolder() })
          applySchema(store, {
            collections: [
              { collectionName: 'plain' },
              {
                collectionName: 'indexed',
                createIndexes: [
                  index('ab', false, ['a', '1'], ['b', '-1']),
                  index('b', true, ['b', '-1']),
                  index('xy', false, ['c.x', '-1'], ['c.y', '1']),
                ],
              },
            ],
          })
          const [plain, indexed] = [store.catalogue.get('plain'), store.catalogue.get('indexed')]
          const docs = fields.map((part, i) => ({ _id: i, ...part }) as Doc)
          const half = Math.floor(docs.length / 2)
          const insert = (collection: Collection, list: Doc[]) =>
            store.atomically(() => list.forEach((each) => store.records.insert(collection, each)))
          insert(plain, docs)
          insert(indexed, docs.slice(0, half))
          const transaction = new Transaction(store)
          docs.slice(half).forEach((each) => transaction.insert(indexed, each))
          const agree = (view: View) =>
            queries.forEach(([asked, wanted]) => {
              const [expected, found] = [plain, indexed].map((collection) =>
                search(view, collection, asked, { order: wanted }).map((match) => match.doc),
              )
              expect(sortDocs(found!, { _id: 1 })).toEqual(sortDocs(expected!, { _id: 1 }))
              if (wanted) expect(found).toEqual(sortDocs(found!, wanted))
            })
          agree(transaction.view)
          transaction.commit()
          agree(store.view)
          for (const [at, part] of changed) {
            store.atomically(() =>
              [plain, indexed].forEach((collection) => {
                const old = store.records.find(collection, encodeKey(at))
                if (old && part) store.records.replace(collection, old, { _id: at, ...part } as Doc)
                else if (old) store.records.remove(collection, old)
              }),
            )
          }
          agree(store.view)
          store.close()
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    )
  })

  it('remembers arrays in an index after a write that failed, and after a restart', () => {
    const folder = newFolder()
    const open = () => new Store({ ...defaults, folder })
    const first = open()
    applySchema(first, { collections: [{ collectionName: 'c', createIndexes: [index('a', false, ['a', '1'])] }] })
    const insert = () => first.records.insert(first.catalogue.get('c'), { _id: 1, a: [1, 9] })
    expect(() =>
      first.atomically(() => {
        insert()
        throw new Error('undo')
      }),
    ).toThrow('undo')
    first.atomically(insert)
    first.close()
    const second = open()
    expect(search(second.view, second.catalogue.get('c'), { a: { $gt: 5, $lt: 3 } })).toHaveLength(1)
    second.close()
  })

  it('uses the index that settles most', () => {
    const fields = (...names: string[]) => names.map((name) => ({ path: [name], direction: 1 as const }))
    const made = (id: number, ...names: string[]) => ({
      id,
      name: names.join('_'),
      fields: fields(...names),
      unique: false,
      sparse: false,
      multikey: names.map(() => false),
      stamp: 0,
    })
    const indexes = [made(1, 'city'), made(2, 'city', 'age'), made(3, 'at')]
    expect(plan({ city: 'wz', age: { $gt: 3 } }, undefined, indexes)).toMatchObject({ kind: 'index', index: { id: 2 } })
    expect(plan({ city: 'wz' }, { age: -1 }, indexes)).toMatchObject({ index: { id: 2 }, backwards: true, inOrder: true })
    expect(plan({ _id: 'x', city: 'wz' }, undefined, indexes)).toMatchObject({ index: 'id' })
    expect(plan({ name: 'x' }, undefined, indexes)).toMatchObject({ kind: 'scan' })
  })
})
