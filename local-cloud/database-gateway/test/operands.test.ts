import { aggregate } from '../query/engine'
import type { Doc, Value } from '../values/values'

const REFUSED = 'refused'
const doc: Doc = {
  _id: 1,
  n: 7,
  h: -2.5,
  t: 'aB',
  list: [3, 1, 2],
  z: null,
  at: new Date('2022-01-02T03:04:05.678Z'),
  in: { x: 1 },
  pairs: [{ k: 'a', v: 1 }],
}

function evaluate(expression: Doc): Value | undefined {
  try {
    return aggregate([doc], [{ $project: { _id: 0, value: expression } }], () => [])[0]?.['value']
  } catch {
    return REFUSED
  }
}

it.each<[Doc, unknown]>([
  [{ $abs: ['$n'] }, 7],
  [{ $ceil: ['$h'] }, -2],
  [{ $floor: ['$h'] }, -3],
  [{ $exp: [0] }, 1],
  [{ $ln: [1] }, 0],
  [{ $log10: [10] }, 1],
  [{ $sqrt: [4] }, 2],
  [{ $arrayToObject: ['$pairs'] }, { a: 1 }],
  [{ $objectToArray: ['$in'] }, [{ k: 'x', v: 1 }]],
  [{ $isArray: ['$n'] }, false],
  [{ $isArray: ['$list'] }, true],
  [{ $reverseArray: ['$list'] }, [2, 1, 3]],
  [{ $size: ['$list'] }, 3],
  [{ $not: ['$z'] }, true],
  [{ $not: '$z' }, true],
  [{ $not: ['$list'] }, false],
  [{ $strLenBytes: ['$t'] }, 2],
  [{ $strLenCP: ['$t'] }, 2],
  [{ $toLower: ['$t'] }, 'ab'],
  [{ $toUpper: ['$t'] }, 'AB'],
  [{ $year: ['$at'] }, 2022],
  [{ $week: ['$at'] }, 1],
  [{ $isoWeek: ['$at'] }, 52],
  [{ $isoWeekYear: ['$at'] }, 2021],
  [{ $dayOfMonth: ['$at'] }, 2],
  [{ $year: '$z' }, null],
  [{ $week: '$z' }, null],
  [{ $isoWeekYear: '$z' }, null],
  [{ $year: '$missing' }, null],
  [{ $week: '$missing' }, null],
  [{ $dayOfWeek: '$missing' }, null],
  [{ $isoWeek: '$missing' }, null],
  [{ $sum: ['$list'] }, 6],
  [{ $max: ['$list'] }, 3],
  [{ $sum: ['$list', 1] }, 1],
  [{ $max: ['$list', 1] }, [3, 1, 2]],
  [{ $sum: '$missing' }, 0],
  [{ $avg: ['$n', '$missing'] }, 7],
  [{ $sum: ['$n', '$missing'] }, 7],
  [{ $toString: ['$n'] }, '7'],
  [{ $toInt: ['$h'] }, -2],
  [{ $type: ['$n'] }, 'int'],
  [{ $literal: ['$n'] }, ['$n']],
  [{ $mergeObjects: ['$in'] }, { x: 1 }],
  [{ $mergeObjects: '$in' }, { x: 1 }],
  [{ $allElementsTrue: ['$list'] }, true],
  [{ $anyElementTrue: ['$list'] }, true],
  [{ $concatArrays: ['$list'] }, [3, 1, 2]],
  [{ $concat: ['$t'] }, 'aB'],
  [{ $and: '$n' }, true],
  [{ $or: ['$z'] }, false],
  [
    {
      $arrayToObject: [
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
    },
    { a: 1, b: 2 },
  ],
  [{ $abs: ['$n', '$h'] }, REFUSED],
  [{ $size: ['$list', 1] }, REFUSED],

  [{ $stdDevPop: '$list' }, Math.sqrt(2 / 3)],
  [{ $trunc: ['$h'] }, -2],
  [{ $trunc: '$missing' }, null],
  [{ $add: ['$n', '$missing'] }, null],
  [{ $subtract: ['$missing', 1] }, null],
  [{ $toLower: '$n' }, '7'],
  [{ $substr: ['$n', 0, 1] }, '7'],
  [{ $toLower: '$missing' }, ''],
  [{ $mod: [5, 0] }, REFUSED],
  [{ $ln: 0 }, REFUSED],
  [{ $log: [8, 1] }, REFUSED],
  [{ $log10: 0 }, REFUSED],
  [{ $split: ['abc', ''] }, REFUSED],
  [{ $split: ['abc', 'x'] }, ['abc']],
  [{ $mergeObjects: [5] }, REFUSED],
  [{ $mergeObjects: [null, '$in'] }, { x: 1 }],
  [{ $round: [2.5, 0] }, REFUSED],
  [{ $trunc: [2.567, 2] }, 2.56],
  [{ $toInt: 'x' }, REFUSED],
  [{ $toInt: '12' }, 12],
  [{ $convert: { input: 'x', to: 'int', onError: -1 } }, -1],
  [{ $trim: { input: '  a ' } }, 'a'],
  [{ $regexMatch: { input: 'abc', regex: 'B', options: 'i' } }, true],
  [{ $hour: { date: '$at', timezone: '+08:00' } }, 11],
  [{ $hour: { date: '$missing', timezone: '+08:00' } }, null],
  [{ $dateFromString: { dateString: 'nonsense' } }, REFUSED],
  [{ $max: [1, 'a', null] }, 'a'],
  [{ $min: [1, null] }, 1],
  [{ $max: [] }, null],
  [{ $avg: [null, 'x'] }, null],
  [{ $sum: [[1, 2], 3] }, 3],
  [{ $stdDevSamp: [5] }, null],
  [{ $cond: [true, '$$REMOVE', 1] }, undefined],
  [{ $foo: 1 }, REFUSED],
])('%j', (expression, expected) => {
  expect(evaluate(expression)).toEqual(expected)
})

it('the accumulators of a group combine the values of its documents', () => {
  const docs: Doc[] = [
    { g: 1, v: 5, o: { a: 1 } },
    { g: 1, v: 'x', o: { b: 2 } },
    { g: 1, o: null },
  ]
  const sums = {
    sum: { $sum: '$v' },
    avg: { $avg: '$v' },
    max: { $max: '$v' },
    min: { $min: '$v' },
    all: { $mergeObjects: '$o' },
    dev: { $stdDevSamp: '$v' },
  }
  expect(aggregate(docs, [{ $group: { _id: '$g', ...sums } }], () => [])).toEqual([
    { _id: 1, sum: 5, avg: 5, max: 'x', min: 5, all: { a: 1, b: 2 }, dev: null },
  ])
})
