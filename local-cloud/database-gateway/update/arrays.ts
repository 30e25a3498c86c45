import { WriteFailure } from '../errors'
import { matcher } from '../query/engine'
import { sortBy, toOrder } from '../query/sort'
import { equal, isDoc, show, typeName, type Doc, type Value } from '../values/values'
import type { Operator } from './fields'
import { findPlace, makePlace } from './place'

function wholeNumber(name: string, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw new WriteFailure(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
}

function each(name: string, operand: Doc, allowed: string[]): Value[] {
  const list = operand['$each']
  if (!Array.isArray(list))
    throw new WriteFailure(`The argument to $each in ${name} must be an array but it was of type: ${typeName(list)}`)
  const unknown = Object.keys(operand).find((key) => key !== '$each' && !allowed.includes(key))
  if (unknown !== undefined) throw new WriteFailure(`Unrecognized clause in ${name}: ${unknown}`)
  return list
}

function sorted(list: Value[], by: Value): Value[] {
  if (by !== 1 && by !== -1 && !isDoc(by)) {
    throw new WriteFailure('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
  }
  const order = isDoc(by) ? Object.entries(toOrder(by)).map(([path, way]) => [`element.${path}`, way] as const) : [['element', by] as const]
  return sortBy(list, (element) => ({ element }), Object.fromEntries(order))
}

const $push: Operator = (doc, path, operand) => {
  const modifiers: Doc = isDoc(operand) && '$each' in operand ? operand : { $each: [operand] }
  const added = each('$push', modifiers, ['$position', '$slice', '$sort'])
  const place = makePlace(doc, path)
  if (place.value !== undefined && !Array.isArray(place.value)) {
    throw new WriteFailure(
      `The field '${path}' must be an array but is of type ${typeName(place.value)} in document {_id: ${show(doc['_id'])}}`,
    )
  }
  let list = [...(place.value ?? [])]
  list.splice(wholeNumber('$position', modifiers['$position']) ?? list.length, 0, ...added)
  if (modifiers['$sort'] !== undefined) list = sorted(list, modifiers['$sort'])
  const slice = wholeNumber('$slice', modifiers['$slice'])
  if (slice !== undefined) list = slice === 0 ? [] : slice > 0 ? list.slice(0, slice) : list.slice(slice)
  place.set(list)
}

const $addToSet: Operator = (doc, path, operand) => {
  const added = isDoc(operand) && '$each' in operand ? each('$addToSet', operand, []) : [operand]
  const place = makePlace(doc, path)
  if (place.value !== undefined && !Array.isArray(place.value)) {
    const name = path.slice(path.lastIndexOf('.') + 1)
    throw new WriteFailure(`Cannot apply $addToSet to non-array field. Field named '${name}' has non-array type ${typeName(place.value)}`)
  }
  const list = [...(place.value ?? [])]
  for (const value of added) if (!list.some((element) => equal(element, value))) list.push(value)
  place.set(list)
}

const $pop: Operator = (doc, path, operand) => {
  if (operand !== 1 && operand !== -1) throw new WriteFailure(`$pop expects 1 or -1, found: ${show(operand)}`)
  const place = findPlace(doc, path)
  if (place?.value === undefined) return
  if (!Array.isArray(place.value)) throw new WriteFailure(`Path '${path}' contains an element of non-array type '${typeName(place.value)}'`)
  place.set(operand === 1 ? place.value.slice(0, -1) : place.value.slice(1))
}

/** Keeps the elements for which `keep` holds. */
function filter(name: string, doc: Doc, path: string, keep: (element: Value) => boolean): void {
  const place = findPlace(doc, path)
  if (place?.value === undefined) return
  if (!Array.isArray(place.value)) throw new WriteFailure(`Cannot apply ${name} to a non-array value`)
  place.set(place.value.filter(keep))
}

const $pullAll: Operator = (doc, path, operand) => {
  if (!Array.isArray(operand)) throw new WriteFailure(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  filter('$pullAll', doc, path, (element) => !operand.some((value) => equal(value, element)))
}

const $pull: Operator = (doc, path, operand) => {
  const matches = elementTest(operand)
  filter('$pull', doc, path, (element) => !matches(element))
}

/** The condition of a $pull: operators and patterns for the element itself, fields for elements that are objects, else equality. */
function elementTest(operand: Value): (element: Value) => boolean {
  if (operand instanceof RegExp || (isDoc(operand) && Object.keys(operand)[0]?.startsWith('$'))) {
    const test = matcher({ element: operand })
    return (element) => test({ element })
  }
  if (!isDoc(operand)) return (element) => equal(element, operand)
  const test = matcher(operand)
  return (element) => isDoc(element) && test(element)
}

export const arrayOperators: Record<string, Operator> = { $push, $addToSet, $pop, $pull, $pullAll }
