import { WriteFailure, invalid, notSupported } from '../errors'
import { equal, isDoc, type Doc, type Value } from '../values/values'
import { arrayOperators } from './arrays'
import { checkRename, fieldOperators } from './fields'

const operators = { ...fieldOperators, ...arrayOperators }

/** One operator on one path. */
interface Step {
  operator: string
  path: string
  operand: Value
}

/** An update from the wire, checked as far as it can be without a document. */
export function parseUpdate(update: Doc): (doc: Doc) => Doc {
  const steps = Object.entries(update).flatMap(([operator, paths]) => stepsOf(operator, paths))
  if (steps.length === 0) invalid('the update is empty')
  checkConflicts(steps)
  return (doc) => {
    const id = doc['_id']!
    for (const { operator, path, operand } of steps) operators[operator]!(doc, path, operand)
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

function stepsOf(operator: string, paths: Value): Step[] {
  if (!operator.startsWith('$')) invalid('the update operations must be operators')
  if (!Object.hasOwn(operators, operator)) {
    throw new WriteFailure(`Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`)
  }
  if (!isDoc(paths))
    throw new WriteFailure(`Modifiers operate on fields but we found type ${typeof paths} instead. For example: {$mod: {<field>: ...}}`)
  if (Object.keys(paths).length === 0)
    throw new WriteFailure(`'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`)
  return Object.entries(paths).map(([path, operand]) => {
    checkPath(path)
    if (operator === '$rename') checkTarget(path, operand)
    if (operator === '$set') checkFields(operand)
    if (operator === '$addToSet' || operator === '$push') checkFields(isDoc(operand) && '$each' in operand ? operand['$each']! : operand)
    return { operator, path, operand }
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
  const paths = steps.flatMap(({ operator, path, operand }) => (operator === '$rename' ? [path, String(operand)] : [path])).sort()
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
