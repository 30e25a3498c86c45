import type { Order } from '../query/sort'
import type { Doc } from '../values/values'
import { constraintsOf, type Constraint } from './constraints'
import type { Index } from './indexes'
import { equalPrefixes, rangeBelow, type Range } from './ranges'
import { scanFilter } from './scan-filter'

/** Where the candidates of a query are looked for; the matcher decides about each of them. */
export type Plan =
  | { kind: 'index'; index: Index | 'id'; ranges: Range[]; backwards: boolean; inOrder: boolean }
  | { kind: 'scan'; where: string; values: unknown[]; inOrder: boolean }

type Shape = Pick<Index, 'fields' | 'multikey' | 'unique' | 'sparse'>

/** `_id` is looked up in the table of the documents itself. */
const ID_SHAPE: Shape = { fields: [{ path: ['_id'], direction: 1 }], multikey: [false], unique: true, sparse: false }

interface Option {
  plan: Plan
  worth: number
}

/** Chooses by the number of fields an index settles: equality, then a range, then the order asked for. */
export function plan(query: Doc, order: Order | undefined, indexes: Index[]): Plan {
  const constraints = constraintsOf(query)
  const options = [weigh('id', ID_SHAPE, constraints, order), ...indexes.map((index) => weigh(index, index, constraints, order))]
  const best = options.reduce((a, b) => (b.worth > a.worth ? b : a))
  return best.worth > 0 ? best.plan : { kind: 'scan', ...scanFilter(constraints), inOrder: order === undefined }
}

function weigh(index: Index | 'id', shape: Shape, constraints: Map<string, Constraint>, order: Order | undefined): Option {
  const demands = shape.fields.map(({ path }) => constraints.get(path.join('.')) ?? {})
  const { prefixes, settled } = equalPrefixes(shape, demands)
  const bounds = boundsAt(settled, shape, demands[settled] ?? {})
  const bounded = bounds.low !== undefined || bounds.high !== undefined
  const direction = prefixes.length === 1 ? follows(order, shape, settled) : undefined
  const plan: Plan = {
    kind: 'index',
    index,
    ranges: prefixes.map((prefix) => rangeBelow(prefix, shape.fields[settled], bounds)),
    backwards: direction === -1,
    inOrder: direction !== undefined,
  }
  // A sparse index lacks documents that a null, or no demand at all, would find.
  const complete = !shape.sparse || bounded || (settled > 0 && !demands[0]?.equal?.includes(null))
  return { plan, worth: complete ? worthOf(shape, settled, bounded) + (direction && order ? 0.5 : 0) : 0 }
}

/** An equality counts more than a range; one document at most more than anything. */
function worthOf({ fields, unique }: Shape, settled: number, bounded: boolean): number {
  return settled * 2 + Number(bounded) + (unique && settled === fields.length ? 10 : 0)
}

/** The bounds that an index may use on its first unsettled field. */
function boundsAt(at: number, { multikey }: Shape, { low, high }: Constraint): Constraint {
  if (!multikey[at]) return { low, high }
  // Two conditions below one array may be met by different elements: only one of them may bound the search.
  if (multikey.indexOf(true) < at) return {}
  return low ? { low } : { high }
}

/** Whether walking the index gives the order: 1 forwards, -1 backwards, undefined not at all. */
function follows(order: Order | undefined, { fields, multikey }: Shape, settled: number): 1 | -1 | undefined {
  if (!order) return 1
  // A document with an array sorts by its least element, whatever element was asked for.
  const fixed = new Set(fields.flatMap(({ path }, i) => (i < settled && !multikey[i] ? [path.join('.')] : [])))
  const wanted = Object.entries(order).filter(([path]) => !fixed.has(path))
  const signs = wanted.map(([path, direction], i) => {
    const field = fields[settled + i]
    return field?.path.join('.') === path && !multikey[settled + i] ? direction * field.direction : 0
  })
  const sign = signs[0] ?? 1
  return (sign === 1 || sign === -1) && signs.every((other) => other === sign) ? sign : undefined
}
