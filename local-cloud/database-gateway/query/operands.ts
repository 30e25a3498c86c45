import { evalExpr } from 'mingo/core'
import { queryFailed } from '../errors'
import { isDoc, show, typeName, type Maybe } from '../values/values'
import type { Expression } from './expression'

/* Operands as MongoDB reads them: alone or in a list, null, or out of range. mingo takes some for others. */

const ofOne = ['$abs', '$ceil', '$floor', '$exp', '$ln', '$log10', '$sqrt', '$arrayToObject', '$objectToArray', '$reverseArray', '$size']
const ofOneText = ['$strLenBytes', '$strLenCP', '$toString', '$type']
const dateParts = ['$year', '$month', '$dayOfMonth', '$hour', '$minute', '$second', '$millisecond']
const dayParts = ['$dayOfWeek', '$dayOfYear', '$week', '$isoDayOfWeek', '$isoWeek', '$isoWeekYear']

type Wrap = (name: string, expression: Expression) => Expression

/** One operand may stand in a list of one. */
const unwrapped: Wrap = (name, expression) => (doc, operand, options) => {
  if (!Array.isArray(operand)) return expression(doc, operand, options)
  if (operand.length !== 1) queryFailed(`Expression ${name} takes exactly 1 arguments. ${operand.length} were passed in.`)
  return expression(doc, operand[0], options)
}

/** Of no date there are no parts. */
const ofDate: Wrap = (name, expression) =>
  unwrapped(name, (doc, operand, options) => {
    const date = evalExpr(doc, isDoc(operand) && 'date' in operand ? operand['date'] : operand, options)
    return date === null || date === undefined ? null : expression(doc, operand, options)
  })

const inList: Wrap = (_, expression) => (doc, operand, options) => expression(doc, Array.isArray(operand) ? operand : [operand], options)

/** Refuses values of the operands for which MongoDB has no answer and JavaScript has one. */
function checked(complaint: (values: Maybe[]) => string | undefined): Wrap {
  return (_, expression) => (doc, operand, options) => {
    const values = (Array.isArray(operand) ? operand : [operand]).map((each) => evalExpr(doc, each, options) as Maybe)
    const reason = complaint(values)
    return reason === undefined ? expression(doc, operand, options) : queryFailed(reason)
  }
}

const positive = (name: string): Wrap =>
  checked(([value]) =>
    typeof value === 'number' && value <= 0 ? `${name}'s argument must be a positive number, but is ${value}` : undefined,
  )

const base = checked(([, value]) =>
  typeof value === 'number' && (value <= 0 || value === 1)
    ? `$log's base must be a positive number not equal to 1, but is ${value}`
    : undefined,
)

const objects = checked((values) => {
  const wrong = values.find((value) => value !== null && value !== undefined && !isDoc(value))
  return wrong === undefined ? undefined : `$mergeObjects requires object inputs, but input ${show(wrong)} is of type ${typeName(wrong)}`
})

const named = (names: string[], wrap: Wrap): [string, Wrap][] => names.map((name) => [name, wrap])

/** In order: the last of an operator is the first to see its operand. */
const wraps: [string, Wrap][] = [
  ['$ln', positive('$ln')],
  ['$log10', positive('$log10')],
  ['$log', positive('$log')],
  ['$log', base],
  ['$mod', checked(([, divisor]) => (divisor === 0 ? "can't $mod by zero" : undefined))],
  ['$split', checked(([, separator]) => (separator === '' ? '$split requires a non-empty separator' : undefined))],
  ['$mergeObjects', objects],
  ...named(['$mergeObjects', '$and', '$or'], inList),
  ...named([...ofOne, ...ofOneText], unwrapped),
  ...named([...dateParts, ...dayParts], ofDate),
]

/** The same expressions, each reading its operands as MongoDB does. */
export function withOperands(expressions: Record<string, Expression>): Record<string, Expression> {
  const all = { ...expressions }
  for (const [name, wrap] of wraps) {
    const expression = all[name]
    if (expression) all[name] = onDocuments(expression, wrap(name, expression))
  }
  return all
}

/** A list of documents comes from a $group: what it combines is the accumulator's own matter. */
function onDocuments(accumulate: Expression, evaluate: Expression): Expression {
  return (doc, operand, options) => (Array.isArray(doc) ? accumulate : evaluate)(doc, operand, options)
}
