import { encodeKey, invert } from '../values/keys'
import type { Order } from '../query/sort'
import type { Doc, Value } from '../values/values'
import { constraintsOf, type Constraint } from './constraints'
import type { Index, IndexField } from './indexes'
import { scanFilter } from './scan-filter'

/** Index keys from `low` (included) to `high` (excluded). */
export interface Range {
  low: Buffer
  high: Buffer
}

/** Where the candidates of a query are looked for; the matcher decides about each of them. */
export type Plan =
  | { kind: 'index'; index: Index | 'id'; ranges: Range[]; backwards: boolean; inOrder: boolean }
  | { kind: 'scan'; where: string; values: unknown[]; inOrder: boolean }

/** `_id` is looked up in the table of the documents itself. */
const ID_FIELDS: IndexField[] = [{ path: ['_id'], direction: 1 }]
/** Beyond this many separate ranges the whole collection is read instead. */
const RANGES_LIMIT = 2000
const LAST = Buffer.from([0xff])

interface Option {
  plan: Plan
  worth: number
}

/** Chooses by the number of fields an index settles: equality, then a range, then the order asked for. */
export function plan(query: Doc, order: Order | undefined, indexes: Index[]): Plan {
  const constraints = constraintsOf(query)
  const options = [
    weigh('id', ID_FIELDS, [false], constraints, order),
    ...indexes.map((index) => weigh(index, index.fields, index.multikey, constraints, order)),
  ]
  const best = options.reduce((a, b) => (b.worth > a.worth ? b : a))
  return best.worth > 0 ? best.plan : { kind: 'scan', ...scanFilter(constraints), inOrder: order === undefined }
}

function weigh(
  index: Index | 'id',
  fields: IndexField[],
  multikey: boolean[],
  constraints: Map<string, Constraint>,
  order: Order | undefined,
): Option {
  const of = (at: number): Constraint => constraints.get(fields[at]?.path.join('.') ?? '') ?? {}
  let prefixes = [Buffer.alloc(0)]
  let settled = 0
  let arrays = 0
  for (; settled < fields.length; settled++) {
    const { equal } = of(settled)
    // Two conditions below one array may be met by different elements: only one of them may bound the search.
    if (multikey[settled]) arrays++
    if (!equal || arrays > 1 || prefixes.length * equal.length > RANGES_LIMIT) break
    const keys = equal.map((value) => directed(encodeKey(value), fields[settled]!))
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
  }
  const open = fields[settled]
  const bounded = open && !(multikey[settled] && arrays > 1) ? onlyOne(of(settled), Boolean(multikey[settled])) : {}
  const ranges = prefixes.map((prefix) => rangeBelow(prefix, open, bounded))
  const direction = prefixes.length === 1 ? follows(order, fields, settled, multikey) : undefined
  const usesValue = Boolean(bounded.low ?? bounded.high) || (settled > 0 && !of(0).equal?.includes(null))
  const sparse = index !== 'id' && index.sparse
  const complete = settled === fields.length && (index === 'id' || index.unique)
  const worth = settled * 2 + ((bounded.low ?? bounded.high) ? 1 : 0) + (direction && order ? 0.5 : 0) + (complete ? 10 : 0)
  return {
    plan: { kind: 'index', index, ranges, backwards: direction === -1, inOrder: direction !== undefined },
    worth: sparse && !usesValue ? 0 : worth,
  }
}

/** Of an array one element may exceed the low bound and another stay below the high one. */
function onlyOne(constraint: Constraint, multikey: boolean): Constraint {
  return multikey && constraint.low ? { low: constraint.low } : constraint
}

function directed(key: Buffer, { direction }: IndexField): Buffer {
  return direction === 1 ? key : invert(key)
}

/** Keys that begin with `prefix` and whose next field lies between the bounds, within the type of the bound. */
function rangeBelow(prefix: Buffer, field: IndexField | undefined, { low, high }: Constraint): Range {
  const whole = { low: prefix, high: Buffer.concat([prefix, LAST]) }
  const any = low ?? high
  if (!field || !any) return whole
  const type = encodeKey(any.value)[0]!
  const before = (value: Value): Buffer => directed(encodeKey(value), field)
  const after = (value: Value): Buffer => Buffer.concat([before(value), LAST])
  const up = field.direction === 1
  const [first, last] = up ? [low, high] : [high, low]
  const start = first ? (first.inclusive ? before : after)(first.value) : Buffer.from([up ? type : 255 - type])
  const end = last ? (last.inclusive ? after : before)(last.value) : Buffer.from([up ? type + 1 : 256 - type])
  return { low: Buffer.concat([prefix, start]), high: Buffer.concat([prefix, end]) }
}

/** Whether walking the index gives the order: 1 forwards, -1 backwards, undefined not at all. */
function follows(order: Order | undefined, fields: IndexField[], settled: number, multikey: boolean[]): 1 | -1 | undefined {
  if (!order) return 1
  // A document with an array sorts by its least element, whatever element was asked for.
  const fixed = new Set(
    fields
      .slice(0, settled)
      .filter((_, i) => !multikey[i])
      .map(({ path }) => path.join('.')),
  )
  const wanted = Object.entries(order).filter(([path]) => !fixed.has(path))
  const signs = wanted.map(([path, direction], i) => {
    const field = fields[settled + i]
    return field?.path.join('.') === path && !multikey[settled + i] ? direction * field.direction : 0
  })
  const sign = signs[0] ?? 1
  return (sign === 1 || sign === -1) && signs.every((other) => other === sign) ? sign : undefined
}
