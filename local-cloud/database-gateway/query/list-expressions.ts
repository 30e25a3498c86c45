import { evalExpr } from 'mingo/core'
import type { AnyObject, Options } from 'mingo/types'
import { compare, type Maybe } from '../values/values'
import { $push } from './accumulators'
import type { Expression } from './expression'

/* Accumulators: in an expression over the elements of the one operand when it is an array, else over the operands themselves. */

function valuesOf(doc: AnyObject, operand: unknown, options: Options): Maybe[] {
  const operands = Array.isArray(operand) ? operand : [operand]
  const values = operands.map((each) => evalExpr(doc, each, options) as Maybe)
  const [only] = values
  return values.length === 1 && Array.isArray(only) ? only : values
}

/** A list of documents comes from a $group: each gives one value, and arrays among them are not entered. */
function over(combine: (values: Maybe[]) => Maybe): Expression {
  return (doc, operand, options) => combine(Array.isArray(doc) ? $push(doc, operand, options) : valuesOf(doc, operand, options))
}

const numbers = (values: Maybe[]): number[] => values.filter((value) => typeof value === 'number')
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

function extreme(better: (order: number) => boolean): (values: Maybe[]) => Maybe {
  return (values) => {
    const known = values.filter((value) => value !== null && value !== undefined)
    return known.length === 0 ? null : known.reduce((best, value) => (better(compare(value, best)) ? value : best))
  }
}

/** @param missing how many fewer than the values the squares are divided by */
function deviation(missing: 0 | 1): (values: Maybe[]) => Maybe {
  return (values) => {
    const known = numbers(values)
    if (known.length <= missing) return null
    const mean = sum(known) / known.length
    return Math.sqrt(sum(known.map((value) => (value - mean) ** 2)) / (known.length - missing))
  }
}

export const listExpressions: Record<string, Expression> = {
  $sum: over((values) => sum(numbers(values))),
  $avg: over((values) => (numbers(values).length === 0 ? null : sum(numbers(values)) / numbers(values).length)),
  $min: over(extreme((order) => order < 0)),
  $max: over(extreme((order) => order > 0)),
  $stdDevPop: over(deviation(0)),
  $stdDevSamp: over(deviation(1)),
}
