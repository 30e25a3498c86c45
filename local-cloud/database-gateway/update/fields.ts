import { WriteFailure } from '../errors'
import { compare, equal, isDoc, show, typeName, type Doc, type Maybe, type Value } from '../values/values'
import { findPlace, makePlace } from './place'

/** Applies one operator to one path of a document. */
export type Operator = (doc: Doc, path: string, operand: Value) => void

const id = (doc: Doc): string => `{_id: ${show(doc['_id'])}}`
const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

function arithmetic(
  name: string,
  verb: string,
  combine: (old: number, operand: number) => number,
  missing: (operand: number) => number,
): Operator {
  return (doc, path, operand) => {
    if (typeof operand !== 'number') throw new WriteFailure(`Cannot ${verb} with non-numeric argument: {${path}: ${show(operand)}}`)
    const place = makePlace(doc, path)
    const { value } = place
    if (value === undefined) place.set(missing(operand))
    else if (typeof value === 'number') place.set(combine(value, operand))
    else {
      const found = `${id(doc)} has the field '${last(path)}' of non-numeric type ${typeName(value)}`
      throw new WriteFailure(`Cannot apply ${name} to a value of non-numeric type. ${found}`)
    }
  }
}

function extreme(better: (order: number) => boolean): Operator {
  return (doc, path, operand) => {
    const place = makePlace(doc, path)
    if (place.value === undefined || better(compare(operand, place.value))) place.set(operand)
  }
}

/** What can be refused of a $rename before a document is seen. */
export function checkRename(path: string, operand: Value): asserts operand is string {
  if (typeof operand !== 'string') throw new WriteFailure(`The 'to' field for $rename must be a string: ${path}: ${show(operand)}`)
  const nested = operand.startsWith(`${path}.`) || path.startsWith(`${operand}.`)
  if (operand === path || nested) {
    throw new WriteFailure(
      `The source and target field for $rename must ${nested ? 'not be on the same path' : 'differ'}: ${path}: ${show(operand)}`,
    )
  }
}

const $rename: Operator = (doc, path, operand) => {
  checkRename(path, operand)
  refuseArrays(doc, path, 'source')
  refuseArrays(doc, operand, 'destination')
  const from = findPlace(doc, path)
  if (from?.value === undefined) return
  const { value } = from
  from.remove()
  makePlace(doc, operand).set(value)
}

function refuseArrays(doc: Doc, path: string, role: string): void {
  let value: Maybe = doc
  for (const part of path.split('.')) {
    if (Array.isArray(value)) {
      throw new WriteFailure(
        `The ${role} field cannot be an array element, '${path}' in doc with _id: ${show(doc['_id'])} has an array field`,
      )
    }
    value = isDoc(value) ? value[part] : undefined
  }
}

const bitwise: Record<string, (a: number, b: number) => number> = { and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b }
const isInt32 = (value: Value): value is number => typeof value === 'number' && (value | 0) === value

const $bit: Operator = (doc, path, operand) => {
  if (!isDoc(operand)) {
    throw new WriteFailure(
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    )
  }
  const place = makePlace(doc, path)
  for (const [name, mask] of Object.entries(operand)) {
    const [combine, shown, { value = 0 }] = [bitwise[name], `{${name}: ${show(mask)}}`, place]
    if (!combine)
      throw new WriteFailure(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: ${shown}`)
    if (!isInt32(mask))
      throw new WriteFailure(`The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported here: ${shown}`)
    if (!isInt32(value)) {
      throw new WriteFailure(
        `Cannot apply $bit to a value of non-integral type.${id(doc)} has the field ${last(path)} of non-integer type ${typeName(value)}`,
      )
    }
    place.set(combine(value, mask))
  }
}

const $set: Operator = (doc, path, operand) => {
  const place = makePlace(doc, path)
  // An equal value is left alone, so that the order of an object's fields stays.
  if (place.value === undefined || !equal(place.value, operand)) place.set(operand)
}

export const fieldOperators: Record<string, Operator> = {
  $set,
  $unset: (doc, path) => findPlace(doc, path)?.remove(),
  $inc: arithmetic(
    '$inc',
    'increment',
    (old, operand) => old + operand,
    (operand) => operand,
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    (old, operand) => old * operand,
    () => 0,
  ),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $rename,
  $bit,
}
