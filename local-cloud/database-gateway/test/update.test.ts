import type { Doc } from '../values/values'
import { parseUpdate } from '../update/update'

const run = (doc: Doc, update: Doc): Doc => parseUpdate(update)(JSON.parse(JSON.stringify({ _id: 'r', ...doc })) as Doc)

describe('an update', () => {
  it.each<[string, Doc, Doc, Doc]>([
    ['$set makes objects on the way', {}, { $set: { 'a.b': 1 } }, { a: { b: 1 } }],
    ['$set fills an array with null', { a: [1] }, { $set: { 'a.2': 3 } }, { a: [1, null, 3] }],
    ['$unset keeps positions', { a: [1, 2], b: 1 }, { $unset: { 'a.0': '', b: '' } }, { a: [null, 2] }],
    ['$inc and $mul of missing fields', {}, { $inc: { a: 2 }, $mul: { b: 3 } }, { a: 2, b: 0 }],
    ['$min and $max across types', { a: 5, b: 5 }, { $min: { a: 'x' }, $max: { b: 'x' } }, { a: 5, b: 'x' }],
    ['$push with modifiers', { a: [3, 1] }, { $push: { a: { $each: [2, 5], $sort: 1, $slice: -3 } } }, { a: [2, 3, 5] }],
    ['$push at a position', { a: [1, 4] }, { $push: { a: { $each: [2, 3], $position: 1 } } }, { a: [1, 2, 3, 4] }],
    [
      '$push sorts objects by a field',
      { a: [{ n: 2 }] },
      { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    [
      '$push sorts what is no object as missing',
      { a: [{ n: 2 }, 5] },
      { $push: { a: { $each: [{ n: 1 }], $sort: { n: -1 } } } },
      { a: [{ n: 2 }, { n: 1 }, 5] },
    ],
    [
      '$addToSet compares objects with the order of their fields',
      { a: [{ x: 1, y: 2 }] },
      {
        $addToSet: {
          a: {
            $each: [
              { x: 1, y: 2 },
              { y: 2, x: 1 },
            ],
          },
        },
      },
      {
        a: [
          { x: 1, y: 2 },
          { y: 2, x: 1 },
        ],
      },
    ],
    ['$pull by condition', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    ['$pull by fields', { a: [{ k: 1, v: 1 }, { k: 2 }] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }] }],
    ['$pullAll', { a: [1, 2, 1, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    ['$pop at both ends', { a: [1, 2, 3], b: [1, 2, 3] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2, 3] }],
    ['$rename', { a: { b: 1 } }, { $rename: { 'a.b': 'c' } }, { a: {}, c: 1 }],
    ['$bit', { a: 13 }, { $bit: { a: { and: 10 } } }, { a: 8 }],
  ])('%s', (_, doc, update, expected) => {
    expect(run(doc, update)).toEqual({ _id: 'r', ...expected })
  })

  it.each<[Doc, Doc, string]>([
    [{ z: null }, { $set: { 'z.q': 1 } }, "Cannot create field 'q' in element {z: null}"],
    [{ z: 5 }, { $set: { 'z.q': 1 } }, "Cannot create field 'q' in element {z: 5}"],
    [{ z: [1] }, { $inc: { 'z.q': 1 } }, "Cannot create field 'q' in element {z: [ 1 ]}"],
    [
      { n: 'x' },
      { $inc: { n: 1 } },
      'Cannot apply $inc to a value of non-numeric type. {_id: "r"} has the field \'n\' of non-numeric type string',
    ],
    [
      { n: null },
      { $mul: { n: 2 } },
      'Cannot apply $mul to a value of non-numeric type. {_id: "r"} has the field \'n\' of non-numeric type null',
    ],
    [{}, { $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument: {n: "x"}'],
    [{ a: 1 }, { $push: { a: 1 } }, 'The field \'a\' must be an array but is of type int in document {_id: "r"}'],
    [{ a: 1 }, { $addToSet: { a: 1 } }, "Cannot apply $addToSet to non-array field. Field named 'a' has non-array type int"],
    [{ a: 1 }, { $pull: { a: 1 } }, 'Cannot apply $pull to a non-array value'],
    [{ a: 1 }, { $pop: { a: 1 } }, "Path 'a' contains an element of non-array type 'int'"],
    [{ a: [] }, { $pop: { a: 2 } }, '$pop expects 1 or -1, found: 2'],
    [{}, { $pullAll: { a: 1 } }, '$pullAll requires an array argument but was given a int'],
    [
      { a: 1.5 },
      { $bit: { a: { or: 1 } } },
      'Cannot apply $bit to a value of non-integral type.{_id: "r"} has the field a of non-integer type double',
    ],
    [{}, { $rename: { a: 'a' } }, 'The source and target field for $rename must differ: a: "a"'],
    [{}, { $set: { a: 1 }, $inc: { 'a.b': 1 } }, "Updating the path 'a.b' would create a conflict at 'a'"],
    [{}, { $set: { _id: 'other' } }, "Performing an update on the path '_id' would modify the immutable field '_id'"],
    [{}, { $set: { 'a..b': 1 } }, "The update path 'a..b' contains an empty field name, which is not allowed."],
    [{}, { $foo: { a: 1 } }, 'Unknown modifier: $foo. Expected a valid update modifier or pipeline-style update specified as an array'],
    [{}, { $set: {} }, "'$set' is empty. You must specify a field like so: {$set: {<field>: ...}}"],
    [
      {},
      { $currentDate: { a: true } },
      'Unknown modifier: $currentDate. Expected a valid update modifier or pipeline-style update specified as an array',
    ],
    [{}, { $set: { 'a.$.b': 1 } }, "[UnsupportedOperation] the local gateway does not support the positional operator in 'a.$.b'"],
    [{}, { a: 1 }, '[InvalidParameter] the update operations must be operators'],
    [{}, {}, '[InvalidParameter] the update is empty'],
  ])('of %j by %j fails', (doc, update, message) => {
    expect(() => run(doc, update)).toThrow(message)
  })
})
