import { startSample } from './sample'
import { failure } from './setup'

const sample = startSample()

describe('a stage', () => {
  const ids = (data: { _id: unknown }[]) => data.map(({ _id }) => _id)
  const people = () => sample.db.collection('people').aggregate()

  it('match, sort, skip, limit and count', async () => {
    const { data } = await people()
      .match({ age: sample.db.command.gt(5) })
      .sort({ age: -1 })
      .skip(1)
      .limit(1)
      .end()
    expect(ids(data)).toEqual(['c'])
    expect((await people().match({ city: 'wz' }).count('total').end()).data).toEqual([{ total: 2 }])
    expect((await people().match({ city: 'nowhere' }).count('total').end()).data).toEqual([])
  })

  it('group with every accumulator; a missing field is a group of null', async () => {
    const { sum, avg, min, max, first, last, push, addToSet } = sample.db.command.aggregate
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
    const { eq, pipeline } = sample.db.command.aggregate
    const inner = pipeline()
      .match(sample.db.command.expr(eq(['$person', '$$who'])))
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
    const { sum } = sample.db.command.aggregate
    const known = () => people().match({ age: sample.db.command.gt(0) })
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
    const near = { near: new sample.db.Geo.Point(120.01, 30), spherical: true, distanceField: 'far', key: 'place' }
    const { data } = await people()
      .geoNear(near as unknown as Parameters<ReturnType<typeof people>['geoNear']>[0])
      .end()
    expect(ids(data)).toEqual(['d', 'c'])
    expect(data[1].far).toBeCloseTo(964, -1)
  })

  it.each(['$out', '$merge', '$unionWith', '$setWindowFields', '$indexStats', '$collStats', '$currentOp'])(
    '%s is refused',
    async (stage) => {
      const raw = sample.db
        .collection('people')
        .options({ raw: true })
        .aggregate([{ [stage]: { into: 'visits' } }])
      expect(await failure(raw.end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(stage) as string })
    },
  )

  it('refuses a sum of whole numbers that it cannot give exactly', async () => {
    await sample.db.collection('one').add({ _id: 'great', n: Number.MAX_SAFE_INTEGER })
    const sum = sample.db
      .collection('one')
      .aggregate()
      .group({ _id: null, sum: sample.db.command.aggregate.sum('$n') })
    expect((await failure(sum.end())).message).toContain('64-bit integer')
    await sample.db.collection('one').doc('great').remove()
  })
})
