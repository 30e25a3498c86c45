import { encodeKey, invert } from '../values/keys'
import { typeOrder, type Value } from '../values/values'
import type { Constraint } from './constraints'
import type { Index, IndexField } from './indexes'

/** Index keys from `low` (included) to `high` (excluded). */
export interface Range {
  low: Buffer
  high: Buffer
}

/** Beyond this many separate ranges the whole collection is read instead. */
const RANGES_LIMIT = 2000
const LAST = Buffer.from([0xff])

/** The beginnings of the keys that the leading equalities allow, and how many fields they settle. */
export function equalPrefixes(
  { fields, multikey }: Pick<Index, 'fields' | 'multikey'>,
  demands: Constraint[],
): { prefixes: Buffer[]; settled: number } {
  let prefixes = [Buffer.alloc(0)]
  for (const [at, field] of fields.entries()) {
    const equal = demands[at]?.equal
    // Two conditions below one array may be met by different elements: only one of them may bound the search.
    const secondArray = multikey[at] && multikey.indexOf(true) < at
    if (!equal || secondArray || prefixes.length * equal.length > RANGES_LIMIT) return { prefixes, settled: at }
    const keys = equal.map((value) => directed(encodeKey(value), field))
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
  }
  return { prefixes, settled: fields.length }
}

/** Keys that begin with `prefix` and whose next field lies between the bounds, within the type of the bound. */
export function rangeBelow(prefix: Buffer, field: IndexField | undefined, { low, high }: Constraint): Range {
  const any = low ?? high
  if (!field || !any) return { low: prefix, high: Buffer.concat([prefix, LAST]) }
  const type = typeOrder(any.value)
  const before = (value: Value): Buffer => directed(encodeKey(value), field)
  const after = (value: Value): Buffer => Buffer.concat([before(value), LAST])
  const up = field.direction === 1
  const [first, last] = up ? [low, high] : [high, low]
  const start = first ? (first.inclusive ? before : after)(first.value) : Buffer.from([up ? type : 255 - type])
  const end = last ? (last.inclusive ? after : before)(last.value) : Buffer.from([up ? type + 1 : 256 - type])
  return { low: Buffer.concat([prefix, start]), high: Buffer.concat([prefix, end]) }
}

function directed(key: Buffer, { direction }: IndexField): Buffer {
  return direction === 1 ? key : invert(key)
}
