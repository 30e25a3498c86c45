import * as mingoAccumulators from 'mingo/operators/accumulator'
import { $group as group } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { queryFailed } from '../errors'
import { equal, isDoc, type Doc, type Value } from '../values/values'
import type { Stage } from './stage'

type Accumulator = (documents: unknown[], operand: unknown, options: Options) => unknown

/** Missing fields add nothing, rather than null: mingo leaves them out of an object. */
const $push = (documents: unknown[], operand: unknown, options: Options): Value[] =>
  (mingoAccumulators.$push(documents, { value: operand }, options) as Doc[]).flatMap(({ value }) => (value === undefined ? [] : [value]))

const $addToSet: Accumulator = (documents, operand, options) => {
  const values: Value[] = []
  for (const value of $push(documents, operand, options)) if (!values.some((known) => equal(known, value))) values.push(value)
  return values
}

const { $avg, $first, $last, $max, $mergeObjects, $min, $stdDevPop, $stdDevSamp, $sum } = mingoAccumulators
export const accumulators = { $addToSet, $avg, $first, $last, $max, $mergeObjects, $min, $push, $stdDevPop, $stdDevSamp, $sum }

/** mingo takes whatever is no accumulator for a constant. */
export const $group: Stage<Parameters<typeof group>[1]> = (documents, operand, options) => {
  for (const [name, accumulator] of Object.entries(operand)) {
    const [operator, ...others] = isDoc(accumulator) ? Object.keys(accumulator) : []
    const known = operator !== undefined && others.length === 0 && Object.hasOwn(accumulators, operator)
    if (name !== '_id' && !known) queryFailed(`The field '${name}' must be an accumulator object`)
  }
  return group(documents, operand, options)
}
