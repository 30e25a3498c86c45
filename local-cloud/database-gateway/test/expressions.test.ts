import { startSample } from './sample'
import { failure, type Database } from './setup'

type Expressions = Database['command']['aggregate']

const sample = startSample()

describe('an expression', () => {
  const value = async (make: ($: Expressions) => unknown): Promise<unknown> => {
    const { data } = await sample.db
      .collection('one')
      .aggregate()
      .project({ _id: 0, value: make(sample.db.command.aggregate) })
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
