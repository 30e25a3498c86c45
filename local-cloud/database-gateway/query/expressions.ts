import { evalExpr } from 'mingo/core'
import { $trunc as truncate } from 'mingo/operators/expression/arithmetic'
import { $switch as switchCase } from 'mingo/operators/expression/conditional'
import { $toLower as toLower, $toUpper as toUpper } from 'mingo/operators/expression/string'
import { $toString as toString } from 'mingo/operators/expression/type'
import { queryFailed } from '../errors'
import { compare, ObjectId, typeName, type Maybe } from '../values/values'
import type { Expression } from './expression'
import { dateExpressions } from './date-expressions'
import { textExpressions } from './text-expressions'

/* Aggregation expressions that mingo lacks or answers otherwise than MongoDB. */

/** In expressions, unlike in queries, a missing field sorts before null. */
function order(a: Maybe, b: Maybe): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compare(a, b)
}

function comparison(name: string, result: (order: number) => unknown): Expression {
  return (doc, operand, options) => {
    if (!Array.isArray(operand) || operand.length !== 2) return queryFailed(`Expression ${name} takes exactly 2 arguments`)
    const [a, b] = evalExpr(doc, operand, options) as [Maybe, Maybe]
    return result(order(a, b))
  }
}

/** The place behind the point is optional, also when the number stands alone. */
const $trunc: Expression = (doc, operand, options) => truncate(doc, Array.isArray(operand) ? operand : [operand], options)

const $size: Expression = (doc, operand, options) => {
  const value = evalExpr(doc, operand, options)
  return Array.isArray(value)
    ? value.length
    : queryFailed(`The argument to $size must be an array, but was of type: ${typeName(value as Maybe)}`)
}

const $toString: Expression = (doc, operand, options) => {
  const value = evalExpr(doc, operand, options)
  return value instanceof ObjectId ? value.hex : toString(doc, operand, options)
}

const NO_BRANCH = new ObjectId('no branch')

const $switch: Expression = (doc, operand, options) => {
  const { branches, default: fallback = NO_BRANCH } = operand as Parameters<typeof switchCase>[1]
  const answer = switchCase(doc, { branches, default: fallback }, options)
  return answer === NO_BRANCH ? queryFailed('$switch could not find a matching branch for an input, and no default was specified.') : answer
}

export const expressions = {
  $eq: comparison('$eq', (difference) => difference === 0),
  $ne: comparison('$ne', (difference) => difference !== 0),
  $gt: comparison('$gt', (difference) => difference > 0),
  $gte: comparison('$gte', (difference) => difference >= 0),
  $lt: comparison('$lt', (difference) => difference < 0),
  $lte: comparison('$lte', (difference) => difference <= 0),
  $cmp: comparison('$cmp', Math.sign),
  $toLower: ((...call) => toLower(...call) ?? '') satisfies Expression,
  $toUpper: ((...call) => toUpper(...call) ?? '') satisfies Expression,
  $type: ((doc, operand, options) => typeName(evalExpr(doc, operand, options) as Maybe)) satisfies Expression,
  $trunc,
  $size,
  $toString,
  $switch,
  ...dateExpressions,
  ...textExpressions,
}
