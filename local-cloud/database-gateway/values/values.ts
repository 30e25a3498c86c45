/** An ObjectId, kept apart from a string of the same digits, as in MongoDB. */
export class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex
  }
}

export type Value = null | boolean | number | string | Date | RegExp | ObjectId | Value[] | Doc
export interface Doc {
  [field: string]: Value
}
/** `undefined` stands for a field that is not there. */
export type Maybe = Value | undefined

export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Place of a value's type in the BSON order. Missing counts as null; the bytes leave room on both sides. */
export function typeOrder(value: Maybe): number {
  if (value === undefined || value === null) return 0x05
  if (typeof value === 'number') return 0x0a
  if (typeof value === 'string') return 0x0f
  if (typeof value === 'boolean') return 0x28
  if (Array.isArray(value)) return 0x19
  if (value instanceof ObjectId) return 0x23
  if (value instanceof Date) return 0x2d
  if (value instanceof RegExp) return 0x32
  return 0x14
}

/** BSON order: negative, zero or positive. */
export function compare(a: Maybe, b: Maybe): number {
  const byType = typeOrder(a) - typeOrder(b)
  return byType === 0 ? compareAlike(a, b) : byType
}

/** Two values of one type. Objects compare by type, name and value of each field in turn. */
function compareAlike(a: Maybe, b: Maybe): number {
  if (a === undefined || a === null) return 0
  if (typeof a === 'number' || typeof a === 'boolean' || a instanceof Date) return compareNumbers(Number(a), Number(b))
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b)
  if (isDoc(a) && isDoc(b)) return compareDocs(a, b)
  return compareText(String(a), String(b))
}

/** By Unicode character, as the bytes of UTF-8 compare; JavaScript's own order puts rare characters before some common ones. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  if (/[\ud800-\udfff]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

export function equal(a: Maybe, b: Maybe): boolean {
  return compare(a, b) === 0
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a < b ? -1 : a > b ? 1 : 0
}

function compareLists(a: Value[], b: Value[]): number {
  for (const [i, value] of a.entries()) {
    if (i === b.length) break
    const order = compare(value, b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareDocs(a: Doc, b: Doc): number {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  for (const [i, [name, value]] of left.entries()) {
    const other = right[i]
    if (!other) break
    const order = typeOrder(value) - typeOrder(other[1]) || compareText(name, other[0]) || compare(value, other[1])
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** The name MongoDB's messages use for a value's type. */
export function typeName(value: Maybe): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'number') return !Number.isInteger(value) ? 'double' : Math.abs(value) < 2 ** 31 ? 'int' : 'long'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'string'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof ObjectId) return 'objectId'
  return value instanceof RegExp ? 'regex' : 'object'
}

/** A value as MongoDB prints it in a message. */
export function show(value: Maybe): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value instanceof ObjectId) return `ObjectId('${value.hex}')`
  if (Array.isArray(value)) return value.length ? `[ ${value.map(show).join(', ')} ]` : '[]'
  if (isDoc(value))
    return `{ ${Object.entries(value)
      .map(([name, field]) => `${name}: ${show(field)}`)
      .join(', ')} }`
  return String(value)
}
