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

/** BSON order: negative, zero or positive. Objects compare by type, name and value of each field in turn. */
export function compare(a: Maybe, b: Maybe): number {
  const byType = typeOrder(a) - typeOrder(b)
  if (byType !== 0 || a === undefined || a === null) return byType
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b)
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime())
  if (isDoc(a) && isDoc(b)) return compareDocs(a, b)
  const [left, right] = [plain(a), plain(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

export function equal(a: Maybe, b: Maybe): boolean {
  return compare(a, b) === 0
}

function plain(value: Maybe): string | boolean {
  return typeof value === 'boolean' ? value : String(value)
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a < b ? -1 : a > b ? 1 : 0
}

function compareLists(a: Value[], b: Value[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compare(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareDocs(a: Doc, b: Doc): number {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [[nameA, valueA], [nameB, valueB]] = [left[i]!, right[i]!]
    const order = typeOrder(valueA) - typeOrder(valueB) || (nameA < nameB ? -1 : nameA > nameB ? 1 : 0) || compare(valueA, valueB)
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
