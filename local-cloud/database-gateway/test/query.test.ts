import { aggregate, matcher, project } from '../query/engine'
import { type Doc, ObjectId } from '../values/values'

describe('a query', () => {
  it.each<[Doc, Doc, boolean]>([
    [{ a: { $elemMatch: { x: { $exists: false } } } }, { a: [1, 2] }, false],
    [{ a: { $elemMatch: { x: 1 } } }, { a: [{ x: 1 }] }, true],
    [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }, true],
    [{ a: { $gte: null } }, {}, true],
    [{ a: { $gt: null } }, {}, false],
    [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
    [{ a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } }, true],
    [{ 'a.b': null }, { a: [{ b: 1 }, {}] }, true],
    [{ 'a.b': null }, { a: [1, 2] }, false],
    [{ 'a.b': { $exists: false } }, { a: [] }, true],
    [{ 'a.0': 5 }, { a: [5, 6] }, true],
    [{ 'a.0.b': 5 }, { a: [{ b: 5 }] }, true],
    [{ a: [1, 2] }, { a: [[1, 2]] }, true],
    [{ a: { $in: [null] } }, {}, true],
    [{ a: { $in: [/^x/] } }, { a: ['y', 'xy'] }, true],
    [{ a: { $ne: 1 } }, { a: [1, 2] }, false],
    [{ a: { $nin: [3] } }, {}, true],
    [{ a: { $gt: 5 } }, { a: 'x' }, false],
    [{ a: { $gt: 5, $lt: 3 } }, { a: [1, 9] }, true],
    [{ a: { $not: { $gt: 5 } } }, { a: 'x' }, true],
    [{ a: { $all: [1, 2] } }, { a: [2, 1, 0] }, true],
    [{ a: { $size: 2 } }, { a: [[1], 2] }, true],
    [{ a: { $type: 'array' } }, { a: [] }, true],
    [{ a: { $mod: [4, 3] } }, { a: 7 }, true],
    [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }, true],
    [{ $nor: [{ a: 1 }] }, { a: 2 }, true],
    [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }, true],
    [{ $jsonSchema: { required: ['a'], properties: { a: { bsonType: 'date' } } } }, { a: new Date() }, true],
    [{ a: new ObjectId('0123456789abcdef01234567') }, { a: '0123456789abcdef01234567' }, false],
    [{ a: { $geoWithin: { $centerSphere: [[120, 28], 0.001] } } }, { a: { type: 'Point', coordinates: [120.01, 28] } }, true],
  ])('%j on %j: %s', (query, doc, expected) => {
    expect(matcher(query)(doc)).toBe(expected)
  })
})

describe('an aggregation', () => {
  const docs = (): Doc[] => [
    { _id: 1, a: 5, s: null, list: [1, 2] },
    { _id: 2, a: 7 },
  ]
  const run = (...stages: Doc[]) => aggregate(docs(), stages, () => [])

  it.each<[string, Doc[], Doc[]]>([
    ['counts nothing as no document', [{ $match: { a: 0 } }, { $count: 'n' }], []],
    ['pushes no missing fields', [{ $group: { _id: null, s: { $push: '$s' } } }], [{ _id: null, s: [null] }]],
    [
      'groups objects by the order of their fields',
      [
        { $match: { _id: 1 } },
        {
          $project: {
            _id: 0,
            same: {
              $eq: [
                { x: 1, y: 2 },
                { y: 2, x: 1 },
              ],
            },
          },
        },
      ],
      [{ same: false }],
    ],
    ['writes null in capitals as nothing', [{ $match: { _id: 1 } }, { $project: { _id: 0, s: { $toUpper: '$s' } } }], [{ s: '' }]],
    [
      'numbers weeks from Sunday',
      [{ $match: { _id: 1 } }, { $project: { _id: 0, w: { $week: new Date('2019-05-14T09:38:51Z') } } }],
      [{ w: 19 }],
    ],
    [
      'sorts arrays by their least element',
      [{ $addFields: { list: { $ifNull: ['$list', 0] } } }, { $sort: { list: 1 } }, { $project: { list: 1 } }],
      [
        { _id: 2, list: 0 },
        { _id: 1, list: [1, 2] },
      ],
    ],
  ])('%s', (_, stages, expected) => {
    expect(run(...stages)).toEqual(expected)
  })

  it.each<[Doc, string]>([
    [{ $group: { _id: null, n: 1 } }, "The field 'n' must be an accumulator object"],
    [{ $group: { _id: null, n: { $topN: {} } } }, "The field 'n' must be an accumulator object"],
    [{ $project: {} }, '$project specification must have at least one field'],
    [{ $project: { x: { $size: '$nothing' } } }, 'The argument to $size must be an array, but was of type: missing'],
    [{ $project: { x: { $dateAdd: {} } } }, 'not registered'],
    [{ $unwind: 'list' }, "path option to $unwind stage should be prefixed with a '$'"],
    [{ $limit: 0 }, 'the limit must be positive'],
    [{ $merge: 'c' }, 'unregistered pipeline operator $merge'],
  ])('refuses %j', (stage, message) => {
    expect(() => run(stage)).toThrow(message)
  })

  it('draws each document once', () => {
    expect(run({ $sample: { size: 5 } })).toHaveLength(2)
  })

  it('cuts arrays without dropping the other fields', () => {
    expect(project(docs(), { list: { $slice: -1 } })).toEqual([
      { _id: 1, a: 5, s: null, list: [2] },
      { _id: 2, a: 7 },
    ])
    expect(project(docs(), { list: { $elemMatch: { $gte: 2 } } })).toEqual([{ _id: 1, list: [2] }, { _id: 2 }])
  })
})
