import type { RunningGateway } from '../index'
import { connect, failure, startHere, type Database } from './setup'

type Expressions = Database['command']['aggregate']

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  gateway = await startHere({
    schema: { collections: [{ collectionName: 'one' }, { collectionName: 'people' }, { collectionName: 'visits' }] },
  })
  db = connect(gateway.url)
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
afterAll(() => gateway.close())

describe('an expression', () => {
  const value = async (make: ($: Expressions) => unknown): Promise<unknown> => {
    const { data } = await db
      .collection('one')
      .aggregate()
      .project({ _id: 0, value: make(db.command.aggregate) })
      .end()
    return data[0].value
  }

  it.each<[string, ($: Expressions) => unknown, unknown]>([
    ['abs', ($) => $.abs('$half'), 2.5],
    ['add', ($) => $.add(['$n', 1, 2]), 10],
    ['add of a date', ($) => $.add(['$at', 1000]), new Date('2022-01-02T03:04:06.678Z')],
    ['add of null', ($) => $.add(['$n', '$nothing']), null],
    ['subtract', ($) => $.subtract(['$n', 2]), 5],
    ['subtract of dates', ($) => $.subtract(['$at', '$at']), 0],
    ['multiply and divide', ($) => $.divide([$.multiply(['$n', 3]), 2]), 10.5],
    ['mod', ($) => $.mod([-7, 3]), -1],
    ['ceil, floor, trunc', ($) => [$.ceil('$half'), $.floor('$half'), $.trunc('$half')], [-2, -3, -2]],
    ['pow, sqrt, exp', ($) => [$.pow([2, 10]), $.sqrt(16), $.exp(0)], [1024, 4, 1]],
    ['ln, log, log10', ($) => [$.ln(1), $.log([8, 2]), $.log10(1000)], [0, 3, 3]],
    ['arrayElemAt', ($) => [$.arrayElemAt(['$list', 0]), $.arrayElemAt(['$list', -1])], [3, 2]],
    ['arrayElemAt beyond the end', ($) => $.arrayElemAt(['$list', 9]), undefined],
    ['arrayToObject', ($) => $.arrayToObject('$pairs'), { a: 1, b: 2 }],
    ['objectToArray', ($) => $.objectToArray('$in'), [{ k: 'x', v: 1 }]],
    ['concatArrays', ($) => $.concatArrays(['$list', [9]]), [3, 1, 2, 9]],
    ['concatArrays with null', ($) => $.concatArrays(['$list', '$nothing']), null],
    ['filter', ($) => $.filter({ input: '$list', as: 'each', cond: $.gte(['$$each', 2]) }), [3, 2]],
    ['map', ($) => $.map({ input: '$list', as: 'each', in: $.add(['$$each', '$n']) }), [10, 8, 9]],
    ['reduce', ($) => $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
    ['in', ($) => [$.in([1, '$list']), $.in([9, '$list'])], [true, false]],
    ['indexOfArray', ($) => [$.indexOfArray(['$list', 2]), $.indexOfArray(['$list', 9])], [2, -1]],
    ['isArray', ($) => [$.isArray('$list'), $.isArray('$n')], [true, false]],
    ['range', ($) => $.range([0, 10, 4]), [0, 4, 8]],
    ['reverseArray and size', ($) => [$.reverseArray('$list'), $.size('$list')], [[2, 1, 3], 3]],
    ['slice', ($) => [$.slice(['$list', 2]), $.slice(['$list', -1]), $.slice(['$list', 1, 1])], [[3, 1], [2], [1]]],
    [
      'zip',
      ($) => $.zip({ inputs: ['$list', ['a', 'b']] }),
      [
        [3, 'a'],
        [1, 'b'],
      ],
    ],
    [
      'zip to the longest',
      ($) => $.zip({ inputs: [[1, 2], ['a']], useLongestLength: true, defaults: [0, 'z'] }),
      [
        [1, 'a'],
        [2, 'z'],
      ],
    ],
    ['and, or, not', ($) => [$.and(['$n', '$nothing']), $.or(['$nothing', 1]), $.not(['$nothing'])], [false, true, true]],
    ['truth: 0 is false, a text and an empty array are true', ($) => [$.and([0]), $.and(['']), $.and([[]])], [false, true, true]],
    ['cmp', ($) => [$.cmp([1, 2]), $.cmp(['a', 1]), $.cmp([null, 0])], [-1, 1, -1]],
    ['eq, neq', ($) => [$.eq(['$n', 7]), $.neq(['$n', '7'])], [true, true]],
    ['gt, gte, lt, lte across types', ($) => [$.gt(['a', 1]), $.gte([1, 1]), $.lt([null, 0]), $.lte([2, 1])], [true, true, true, false]],
    ['a missing field is less than null', ($) => [$.lt(['$missing', '$nothing']), $.eq(['$missing', null])], [true, false]],
    ['cond', ($) => [$.cond({ if: $.gt(['$n', 5]), then: 'big', else: 'small' }), $.cond([false, 1, 2])], ['big', 2]],
    ['ifNull', ($) => [$.ifNull(['$nothing', 'x']), $.ifNull(['$missing', 'y'])], ['x', 'y']],
    ['switch', ($) => $.switch({ branches: [{ case: $.eq(['$n', 7]), then: 'seven' }], default: 'other' }), 'seven'],
    ['literal', ($) => $.literal('$n'), '$n'],
    ['let', ($) => $.let({ vars: { twice: $.multiply(['$n', 2]) }, in: $.add(['$$twice', 1]) }), 15],
    ['mergeObjects', ($) => $.mergeObjects(['$in', { y: 2 }, null]), { x: 1, y: 2 }],
    ['allElementsTrue, anyElementTrue', ($) => [$.allElementsTrue([[1, 0]]), $.anyElementTrue([[0, 1]])], [false, true]],
    ['setEquals, setIsSubset', ($) => [$.setEquals(['$list', [1, 2, 3, 3]]), $.setIsSubset([[1], '$list'])], [true, true]],
    ['setDifference', ($) => $.setDifference(['$list', [1]]), [3, 2]],
    ['concat', ($) => [$.concat(['a', 'b']), $.concat(['a', '$nothing'])], ['ab', null]],
    ['split', ($) => $.split(['a,b', ',']), ['a', 'b']],
    ['lengths in bytes and characters', ($) => [$.strLenBytes('$text'), $.strLenCP('$text')], [8, 5]],
    ['places in bytes and characters', ($) => [$.indexOfBytes(['$text', '温']), $.indexOfCP(['$text', '温'])], [5, 4]],
    [
      'parts by characters and bytes',
      ($) => [$.substrCP(['$text', 4, 1]), $.substrBytes(['$text', 5, 3]), $.substr(['$text', 0, 1])],
      ['温', '温', 'W'],
    ],
    ['strcasecmp', ($) => [$.strcasecmp(['A', 'a']), $.strcasecmp(['a', 'B'])], [0, -1]],
    ['toLower, toUpper', ($) => [$.toLower('AB'), $.toUpper('ab')], ['ab', 'AB']],
    [
      'parts of a date',
      ($) => [$.year('$at'), $.month('$at'), $.dayOfMonth('$at'), $.hour('$at'), $.minute('$at'), $.second('$at'), $.millisecond('$at')],
      [2022, 1, 2, 3, 4, 5, 678],
    ],
    [
      'days and weeks',
      ($) => [$.dayOfWeek('$at'), $.dayOfYear('$at'), $.week('$at'), $.isoDayOfWeek('$at'), $.isoWeek('$at'), $.isoWeekYear('$at')],
      [1, 2, 1, 7, 52, 2021],
    ],
    ['dateToString', ($) => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L' }), '2022-01-02 03:04:05.678'],
    ['dateToString in China', ($) => $.dateToString({ date: '$at', format: '%H', timezone: 'Asia/Shanghai' }), '11'],
    ['dateToString of null', ($) => $.dateToString({ date: '$nothing', onNull: 'never' }), 'never'],
    ['dateFromParts', ($) => $.dateFromParts({ year: 2022, month: 1, day: 2 }), new Date('2022-01-02T00:00:00Z')],
    ['dateFromString', ($) => $.dateFromString({ dateString: '2022-01-02T03:04:05Z' }), new Date('2022-01-02T03:04:05Z')],
    ['accumulators over a list', ($) => [$.sum('$list'), $.avg('$list'), $.max('$list'), $.min('$list')], [6, 2, 3, 1]],
    ['sum of several', ($) => $.sum(['$n', '$half', 'text']), 4.5],
    ['stdDevPop, stdDevSamp', ($) => [$.stdDevPop([2, 4]), $.stdDevSamp([1, 3])], [1, Math.SQRT2]],
  ])('%s', async (_, make, expected) => {
    expect(await value(make)).toEqual(expected)
  })

  it.each<[string, ($: Expressions) => unknown, unknown[]]>([
    ['setUnion', ($) => $.setUnion(['$list', [2, 9]]), [1, 2, 3, 9]],
    ['setIntersection', ($) => $.setIntersection(['$list', [2, 3, 9]]), [2, 3]],
  ])('%s, in any order', async (_, make, expected) => {
    expect(((await value(make)) as number[]).sort()).toEqual(expected)
  })

  it.each<[string, ($: Expressions) => unknown]>([
    ['add of a text', ($) => $.add(['$text', 1])],
    ['subtract of a text', ($) => $.subtract(['$text', 1])],
    ['multiply of a text', ($) => $.multiply(['$text', 2])],
    ['divide by zero', ($) => $.divide(['$n', 0])],
    ['size of a number', ($) => $.size('$n')],
    ['concat of a number', ($) => $.concat(['a', '$n'])],
    ['arrayElemAt of a number', ($) => $.arrayElemAt(['$n', 0])],
    ['in a number', ($) => $.in([1, '$n'])],
    ['sqrt below zero', ($) => $.sqrt('$half')],
    ['year of a text', ($) => $.year('$text')],
    ['meta', ($) => $.meta('textScore')],
  ])('%s is refused', async (_, make) => {
    expect(await failure(value(make))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('a stage', () => {
  const ids = (data: { _id: unknown }[]) => data.map(({ _id }) => _id)
  const people = () => db.collection('people').aggregate()

  it('match, sort, skip, limit and count', async () => {
    const { data } = await people()
      .match({ age: db.command.gt(5) })
      .sort({ age: -1 })
      .skip(1)
      .limit(1)
      .end()
    expect(ids(data)).toEqual(['c'])
    expect((await people().match({ city: 'wz' }).count('total').end()).data).toEqual([{ total: 2 }])
    expect((await people().match({ city: 'nowhere' }).count('total').end()).data).toEqual([])
  })

  it('group with every accumulator; a missing field is a group of null', async () => {
    const { sum, avg, min, max, first, last, push, addToSet } = db.command.aggregate
    const { data } = await people()
      .sort({ _id: 1 })
      .group({
        _id: '$city',
        sum: sum('$age'),
        avg: avg('$age'),
        min: min('$age'),
        max: max('$age'),
        first: first('$_id'),
        last: last('$_id'),
        all: push('$age'),
        set: addToSet('$city'),
        count: sum(1),
      })
      .sort({ _id: 1 })
      .end()
    expect(data).toEqual([
      { _id: null, sum: 0, avg: null, min: null, max: null, first: 'd', last: 'd', all: [null], set: [], count: 1 },
      { _id: 'hz', sum: 20, avg: 20, min: 20, max: 20, first: 'c', last: 'c', all: [20], set: ['hz'], count: 1 },
      { _id: 'wz', sum: 40, avg: 20, min: 10, max: 30, first: 'a', last: 'b', all: [10, 30], set: ['wz'], count: 2 },
    ])
  })

  it('addFields, project, replaceRoot and unwind', async () => {
    const { data } = await people().match({ _id: 'a' }).addFields({ 'in.x': '$age' }).project({ _id: 0, in: 1, city: 1 }).end()
    expect(data).toEqual([{ city: 'wz', in: { x: 10 } }])
    expect(
      (
        await people()
          .match({ _id: 'a' })
          .replaceRoot({ newRoot: { was: '$_id' } })
          .end()
      ).data,
    ).toEqual([{ was: 'a' }])
    expect((await people().sort({ _id: 1 }).unwind('$tags').project({ tags: 1 }).end()).data).toEqual([
      { _id: 'a', tags: 'x' },
      { _id: 'a', tags: 'y' },
    ])
    const kept = people().sort({ _id: 1 }).limit(2).unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true })
    expect((await kept.project({ tags: 1, at: 1 }).end()).data).toEqual([
      { _id: 'a', tags: 'x', at: 0 },
      { _id: 'a', tags: 'y', at: 1 },
      { _id: 'b', at: null },
    ])
  })

  it('lookup by equal fields and by a pipeline', async () => {
    const { data } = await people()
      .sort({ _id: 1 })
      .lookup({ from: 'visits', localField: '_id', foreignField: 'person', as: 'visits' })
      .end()
    expect(data.map(({ visits }: { visits: { n: number }[] }) => visits.map(({ n }) => n))).toEqual([[1, 2], [], [3], []])
    const { eq, pipeline } = db.command.aggregate
    const inner = pipeline()
      .match(db.command.expr(eq(['$person', '$$who'])))
      .project({ _id: 0, n: 1 })
      .done()
    const joined = await people()
      .match({ _id: 'a' })
      .lookup({ from: 'visits', let: { who: '$_id' }, pipeline: inner, as: 'visits' })
      .end()
    expect(joined.data[0].visits).toEqual([{ n: 1 }, { n: 2 }])
    const none = await people().limit(1).lookup({ from: 'nowhere', localField: '_id', foreignField: 'x', as: 'found' }).end()
    expect(none.data[0].found).toEqual([])
  })

  it('bucket, bucketAuto, sortByCount, sample and geoNear', async () => {
    const { sum } = db.command.aggregate
    const known = () => people().match({ age: db.command.gt(0) })
    expect(
      (
        await known()
          .bucket({ groupBy: '$age', boundaries: [0, 20, 40], output: { n: sum(1) } })
          .end()
      ).data,
    ).toEqual([
      { _id: 0, n: 1 },
      { _id: 20, n: 2 },
    ])
    expect((await known().bucketAuto({ groupBy: '$age', buckets: 2 }).end()).data).toEqual([
      { _id: { min: 10, max: 30 }, count: 2 },
      { _id: { min: 30, max: 30 }, count: 1 },
    ])
    expect((await known().sortByCount('$city').end()).data).toEqual([
      { _id: 'wz', count: 2 },
      { _id: 'hz', count: 1 },
    ])
    expect((await people().sample({ size: 3 }).end()).data).toHaveLength(3)
    const near = { near: new db.Geo.Point(120.01, 30), spherical: true, distanceField: 'far', key: 'place' }
    const { data } = await people()
      .geoNear(near as unknown as Parameters<ReturnType<typeof people>['geoNear']>[0])
      .end()
    expect(ids(data)).toEqual(['d', 'c'])
    expect(data[1].far).toBeCloseTo(964, -1)
  })

  it.each(['$out', '$merge', '$unionWith', '$setWindowFields', '$indexStats', '$collStats', '$currentOp'])(
    '%s is refused',
    async (stage) => {
      const raw = db
        .collection('people')
        .options({ raw: true })
        .aggregate([{ [stage]: { into: 'visits' } }])
      expect(await failure(raw.end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(stage) as string })
    },
  )

  it('refuses a sum of whole numbers that it cannot give exactly', async () => {
    await db.collection('one').add({ _id: 'great', n: Number.MAX_SAFE_INTEGER })
    const sum = db
      .collection('one')
      .aggregate()
      .group({ _id: null, sum: db.command.aggregate.sum('$n') })
    expect((await failure(sum.end())).message).toContain('64-bit integer')
    await db.collection('one').doc('great').remove()
  })
})
