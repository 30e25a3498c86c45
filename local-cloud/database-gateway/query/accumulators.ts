import * as mingo from 'mingo/operators/accumulator'
import type { Options } from 'mingo/types'
import { equal, type Doc, type Value } from '../values/values'

type Accumulator = (documents: unknown[], operand: unknown, options: Options) => unknown

/** Missing fields add nothing, rather than null: mingo leaves them out of an object. */
export const $push = (documents: unknown[], operand: unknown, options: Options): Value[] =>
  (mingo.$push(documents, { value: operand }, options) as Doc[]).flatMap(({ value }) => (value === undefined ? [] : [value]))

const $addToSet: Accumulator = (documents, operand, options) => {
  const values: Value[] = []
  for (const value of $push(documents, operand, options)) if (!values.some((known) => equal(known, value))) values.push(value)
  return values
}

const { $first, $last, $mergeObjects } = mingo
/** Those that are no expressions; $sum and its like are found among the expressions. */
export const accumulators = { $addToSet, $first, $last, $mergeObjects, $push }
