import { evalExpr } from 'mingo/core'
import { $dateFromString as dateFromString, $dayOfWeek, $dayOfYear } from 'mingo/operators/expression/date'
import { $switch as switchCase } from 'mingo/operators/expression/conditional'
import { $toLower as toLower, $toUpper as toUpper } from 'mingo/operators/expression/string'
import { $toString as toString } from 'mingo/operators/expression/type'
import type { AnyObject, Options } from 'mingo/types'
import { queryFailed } from '../errors'
import { compare, isDoc, ObjectId, show, typeName, type Maybe } from '../values/values'

/* Aggregation expressions that mingo lacks or answers otherwise than MongoDB. */

type Expression = (doc: AnyObject, operand: unknown, options: Options) => unknown

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

/** Weeks begin on Sunday; the days before the year's first Sunday are week 0. */
const $week: Expression = (doc, operand, options) => {
  const day = $dayOfYear(doc, operand, options) as number | null
  const weekday = $dayOfWeek(doc, operand, options)
  return day === null ? null : Math.floor((day + 7 - weekday) / 7)
}

const $indexOfCP: Expression = (doc, operand, options) => {
  const [text, part, from = 0, to] = evalExpr(doc, operand, options) as [unknown, unknown, number?, number?]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') return queryFailed('$indexOfCP requires strings as its first two arguments')
  const [points, wanted] = [Array.from(text).slice(0, to), Array.from(part)]
  for (let at = from; at <= points.length - wanted.length; at++) {
    if (wanted.every((point, i) => points[at + i] === point)) return at
  }
  return -1
}

/** $substrBytes, for which a negative length means the rest. */
const $substr: Expression = (doc, operand, options) => {
  const [text, from, length] = evalExpr(doc, operand, options) as [unknown, number, number]
  if (text === null || text === undefined) return ''
  const bytes = Buffer.from(String(text as string | number))
  const to = length < 0 ? bytes.length : Math.min(from + length, bytes.length)
  const splits = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80
  if (from < 0 || splits(from) || splits(to))
    return queryFailed('$substrBytes: Invalid range, starting or ending in the middle of a UTF-8 character')
  return bytes.subarray(from, to).toString()
}

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

const $dateFromString: Expression = (doc, operand, options) => {
  const date = dateFromString(doc, operand as Parameters<typeof dateFromString>[1], options)
  if (date instanceof Date || !isDoc(operand) || 'onError' in operand) return date ?? null
  const text = evalExpr(doc, operand['dateString'], options)
  return text === null || text === undefined ? (date ?? null) : queryFailed(`Error parsing date string '${show(text as Maybe)}'`)
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
  $week,
  $indexOfCP,
  $substr,
  $substrBytes: $substr,
  $size,
  $toString,
  $switch,
  $dateFromString,
}
