import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { queryFailed } from '../errors'
import { candidates, leaves } from '../values/paths'
import { toRegExp } from '../values/ejson'
import { compare, equal, isDoc, typeName, typeOrder, type Doc, type Maybe, type Value } from '../values/values'

/*
 * MongoDB's predicates in place of mingo's, which differ: object equality ignores the order of fields there, scalars
 * pass $elemMatch with a field, and comparisons with null miss absent fields.
 */

type Test = (value: Maybe) => boolean
type Predicate = (selector: string, operand: unknown, options: Options) => (doc: unknown) => boolean

function onCandidates(make: (operand: Value, options: Options) => Test): Predicate {
  return (selector, operand, options) => {
    const [path, test] = [selector.split('.'), make(operand as Value, options)]
    return (doc) => candidates(doc as Doc, path).some(test)
  }
}

function onLeaves(make: (operand: Value, options: Options) => Test): Predicate {
  return (selector, operand, options) => {
    const [path, test] = [selector.split('.'), make(operand as Value, options)]
    return (doc) => leaves(doc as Doc, path).some(test)
  }
}

function negated(predicate: Predicate): Predicate {
  return (selector, operand, options) => {
    const test = predicate(selector, operand, options)
    return (doc) => !test(doc)
  }
}

function ordered(accept: (order: number) => boolean): Predicate {
  return onCandidates((operand) => (value) => {
    if (typeOrder(value) !== typeOrder(operand)) return false
    if (Number.isNaN(operand) !== Number.isNaN(value)) return false
    return accept(compare(value, operand))
  })
}

const matchesPattern =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && equal(value, pattern)

function list(operator: string, operand: Value): Value[] {
  return Array.isArray(operand) ? operand : queryFailed(`${operator} needs an array`)
}

const $eq = onCandidates((operand) => (value) => equal(value, operand))

const $in = onCandidates((operand) => {
  const tests = list('$in', operand).map((item): Test => (item instanceof RegExp ? matchesPattern(item) : (value) => equal(value, item)))
  return (value) => tests.some((test) => test(value))
})

const $regex = onCandidates((operand) => {
  if (!(operand instanceof RegExp)) return queryFailed('$regex has to be a string')
  // Here too the options are checked, which mingo has put together from $regex and $options.
  return matchesPattern(toRegExp(operand.source, operand.flags.replace('u', '')))
})

const $exists: Predicate = (selector, operand) => {
  const path = selector.split('.')
  return (doc) => leaves(doc as Doc, path).some((leaf) => leaf !== undefined) === Boolean(operand)
}

const $size = onLeaves((operand) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) return queryFailed('$size must be a whole number')
  return (leaf) => Array.isArray(leaf) && leaf.length === operand
})

const aliases: Record<string, readonly string[]> = { number: ['int', 'long', 'double'] }
const numbered: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}
const known = new Set([...Object.values(numbered), 'decimal', 'binData', 'timestamp'])

const $type = onCandidates((operand) => {
  const names = new Set(
    (Array.isArray(operand) ? operand : [operand]).flatMap((type) => {
      const name = typeof type === 'number' ? numbered[type] : String(type)
      if (name !== undefined && aliases[name]) return aliases[name]
      return name !== undefined && known.has(name) ? [name] : queryFailed(`Unknown type name alias: ${String(type)}`)
    }),
  )
  // Whole doubles are stored as integers here, so a whole number passes as a double too.
  return (value) => value !== undefined && (names.has(typeName(value)) || (typeof value === 'number' && names.has('double')))
})

const $mod = onCandidates((operand) => {
  const [divisor, remainder] = list('$mod', operand)
  if (typeof divisor !== 'number' || typeof remainder !== 'number' || Math.trunc(divisor) === 0) return queryFailed('malformed mod')
  return (value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder)
})

const logical = new Set(['$and', '$or', '$nor', '$expr', '$jsonSchema'])

/** The test of $elemMatch for one element. */
export function elementTest(criteria: Value, options: Options): Test {
  if (!isDoc(criteria)) return queryFailed('$elemMatch needs an Object')
  const first = Object.keys(criteria)[0]
  if (first === undefined || !first.startsWith('$') || logical.has(first)) {
    const query = new Query(criteria, options)
    return (element) => (isDoc(element) || Array.isArray(element)) && query.test(element as Doc)
  }
  // By its position, so that an element which is an array itself is not entered.
  const query = new Query({ 'list.0': criteria }, options)
  return (element) => query.test({ list: [element ?? null] })
}

const $elemMatch = onLeaves((operand, options) => {
  const test = elementTest(operand, options)
  return (leaf) => Array.isArray(leaf) && leaf.some(test)
})

const $all: Predicate = (selector, operand, options) => {
  const tests = list('$all', operand as Value).map((item) => {
    if (isDoc(item) && '$elemMatch' in item) return $elemMatch(selector, item['$elemMatch'], options)
    return (item instanceof RegExp ? $regex : $eq)(selector, item, options)
  })
  return (doc) => tests.length > 0 && tests.every((test) => test(doc))
}

const $not: Predicate = (selector, operand, options) => {
  const empty = isDoc(operand) && !Object.keys(operand)[0]?.startsWith('$')
  if (empty || !(isDoc(operand) || operand instanceof RegExp)) return queryFailed('$not needs a regex or a document')
  const query = new Query({ [selector]: operand }, options)
  return (doc) => !query.test(doc as Doc)
}

export const predicates = {
  $eq,
  $ne: negated($eq),
  $in,
  $nin: negated($in),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $regex,
  $exists,
  $size,
  $type,
  $mod,
  $elemMatch,
  $all,
  $not,
}
