import { invalid, notSupported, queryFailed } from '../errors'
import { isDoc, ObjectId, type Doc, type Value } from './values'

/**
 * Reads canonical or relaxed EJSON. Types that would lose something here (64-bit integers beyond 2^53, decimals,
 * binary data) are refused.
 * @param now the instant a server date stands for, ms
 */
export function decode(text: string, now: number): Value {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    invalid('not EJSON')
  }
  return revive(json, now)
}

/** The same for a text that must hold an object. */
export function decodeDoc(text: string, now: number): Doc {
  const value = decode(text, now)
  if (!isDoc(value)) invalid('an object is expected')
  return value
}

/** Reads a document that `encode` wrote. */
export function decodeStored(text: string): Doc {
  return decodeDoc(text, 0)
}

/** Writes a document as it is stored: relaxed EJSON with dates and ObjectIds in canonical form. */
export function encode(value: Value): string {
  return JSON.stringify(dress(value, (id) => ({ $oid: id.hex })))
}

/** Writes a value for the SDK, which is given ObjectIds as plain strings. */
export function encodeForWire(value: Value): string {
  return JSON.stringify(dress(value, (id) => id.hex))
}

/** A stored text in its form for the SDK; the same text unless it holds an ObjectId. */
export function storedForWire(text: string): string {
  return text.includes('"$oid"') ? encodeForWire(decodeStored(text)) : text
}

/** MongoDB's own. */
const DEPTH_LIMIT = 200

type Wrapper = (content: unknown, now: number) => Value

const refuse =
  (type: string): Wrapper =>
  () => {
    notSupported(`values of type ${type}`)
  }

const wrappers: Record<string, Wrapper> = {
  $numberInt: (digits) => Number(digits),
  $numberDouble: (digits) => Number(digits),
  $numberLong: (digits) => safeLong(String(digits)),
  $date: (content) => date(content),
  $oid: (hex) => new ObjectId(String(hex)),
  $regularExpression: (content) => pattern(content),
  $tcb_server_date: (content, now) => new Date(now + serverOffset(content, now)),
  $numberDecimal: refuse('decimal'),
  $binary: refuse('binary'),
  $uuid: refuse('uuid'),
  $timestamp: refuse('timestamp'),
  $minKey: refuse('minKey'),
  $maxKey: refuse('maxKey'),
  $undefined: refuse('undefined'),
  $symbol: refuse('symbol'),
  $code: refuse('code'),
}

function revive(json: unknown, now: number, depth = 0): Value {
  if (depth > DEPTH_LIMIT) queryFailed(`exceeded maximum nested object depth: ${DEPTH_LIMIT}`)
  if (typeof json !== 'object' || json === null) return json as null | boolean | number | string
  return Array.isArray(json) ? json.map((element) => revive(element, now, depth + 1)) : reviveObject(json, now, depth)
}

function reviveObject(json: object, now: number, depth: number): Value {
  const fields = Object.entries(json)
  const [first] = fields
  const wrapper = first && fields.length === 1 && Object.hasOwn(wrappers, first[0]) ? wrappers[first[0]] : undefined
  if (first && wrapper) return wrapper(first[1], now)
  const doc: Doc = {}
  for (const [name, content] of fields) {
    if (name === '__proto__') notSupported('a field named __proto__')
    doc[name] = revive(content, now, depth + 1)
  }
  return doc
}

function safeLong(digits: string): number {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : (refuse('64-bit integer beyond 2^53')(digits, 0) as number)
}

function date(content: unknown): Date {
  const instant = isDoc(content) && '$numberLong' in content ? Number(content['$numberLong']) : content
  const value = new Date(instant as string | number)
  if (Number.isNaN(value.getTime())) invalid('not a date')
  return value
}

function pattern(content: unknown): RegExp {
  const { pattern: source, options } = content as { pattern: string; options: string }
  return toRegExp(source, options)
}

function serverOffset(content: unknown, now: number): number {
  const offset = isDoc(content) ? revive(content['offset'], now) : 0
  return typeof offset === 'number' ? offset : 0
}

/** A MongoDB pattern with its options; the options JavaScript lacks are refused. */
export function toRegExp(source: string, options = ''): RegExp {
  if (/[^ims]/.test(options)) notSupported(`the regular expression options ${options}`)
  try {
    // By whole characters, as MongoDB does, unless the pattern has an escape that JavaScript then refuses.
    return compiled(source, `${options}u`) ?? new RegExp(source, options)
  } catch {
    queryFailed(`Regular expression is invalid: ${source}`)
  }
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

/** Sums and products beyond 2^53 are exact in MongoDB up to 2^63, and not here. */
function exact(value: number): number {
  const inexact = Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 2 ** 63
  return inexact ? (refuse('64-bit integer beyond 2^53')(value, 0) as number) : value
}

function dress(value: Value, id: (id: ObjectId) => unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? exact(value) : { $numberDouble: String(value) }
  if (Array.isArray(value)) return value.map((element) => dress(element ?? null, id))
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof ObjectId) return id(value)
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags.replace('u', '') } }
  const doc: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) if (field !== undefined) doc[name] = dress(field, id)
  return doc
}
