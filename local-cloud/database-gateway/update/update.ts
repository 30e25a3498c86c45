import { WriteFailure, invalid, notSupported } from '../errors'
import { equal, isDoc, typeName, type Doc, type Value } from '../values/values'
import { arrayOperators } from './arrays'
import { checkRename, fieldOperators, type Operator } from './fields'

const operators: Record<string, Operator> = { ...fieldOperators, ...arrayOperators }

/** One operator on one path. */
interface Step {
  name: string
  path: string
  operand: Value
  apply: Operator
}

/** An update from the wire, checked as far as it can be without a document. */
export function parseUpdate(update: Doc): (doc: Doc) => Doc {
  const steps = Object.entries(update).flatMap(([name, paths]) => stepsOf(name, paths))
  if (steps.length === 0) invalid('the update is empty')
  checkConflicts(steps)
  return (doc) => {
    const id = doc['_id']
    for (const { apply, path, operand } of steps) apply(doc, path, operand)
    if (!equal(doc['_id'], id)) throw immutable('_id')
    return doc
  }
}

/** Refuses what a document may not contain. */
export function checkFields(value: Value): void {
  if (Array.isArray(value)) value.forEach(checkFields)
  if (!isDoc(value)) return
  for (const [name, field] of Object.entries(value)) {
    if (name.startsWith('$')) throw new WriteFailure(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
    checkFields(field)
  }
}

function stepsOf(name: string, paths: Value): Step[] {
  if (!name.startsWith('$')) invalid('the update operations must be operators')
  const apply = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (!apply) {
    throw new WriteFailure(`Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`)
  }
  if (!isDoc(paths))
    throw new WriteFailure(`Modifiers operate on fields but we found type ${typeName(paths)} instead. For example: {$mod: {<field>: ...}}`)
  if (Object.keys(paths).length === 0)
    throw new WriteFailure(`'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`)
  return Object.entries(paths).map(([path, operand]) => {
    checkPath(path)
    if (name === '$rename') checkTarget(path, operand)
    if (name === '$set') checkFields(operand)
    if (name === '$addToSet' || name === '$push') checkFields(isDoc(operand) && operand['$each'] !== undefined ? operand['$each'] : operand)
    return { name, path, operand, apply }
  })
}

function checkTarget(path: string, operand: Value): void {
  checkRename(path, operand)
  checkPath(operand)
}

function checkPath(path: string): void {
  const parts = path.split('.')
  if (parts.includes('')) throw new WriteFailure(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (parts.some((part) => part.startsWith('$'))) notSupported(`the positional operator in '${path}'`)
  if (parts.includes('__proto__')) notSupported('a field named __proto__')
}

/** Two steps must not touch one path, nor a path and what lies below it. */
function checkConflicts(steps: Step[]): void {
  const paths = steps.flatMap(({ name, path, operand }) => (name === '$rename' ? [path, String(operand)] : [path])).sort()
  const taken = new Set<string>()
  for (const path of paths) {
    const parts = path.split('.')
    const clash = parts.map((_, i) => parts.slice(0, i + 1).join('.')).find((head) => taken.has(head))
    if (clash !== undefined) throw new WriteFailure(`Updating the path '${path}' would create a conflict at '${clash}'`)
    taken.add(path)
  }
}

function immutable(path: string): WriteFailure {
  return new WriteFailure(`Performing an update on the path '${path}' would modify the immutable field '${path}'`)
}
