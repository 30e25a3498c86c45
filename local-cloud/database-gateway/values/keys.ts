import { isDoc, ObjectId, typeOrder, type Maybe } from './values'

const END = Buffer.from([0])

/**
 * Bytes that compare as the values do in the BSON order, so that SQLite can keep an index of them.
 * Every encoding ends itself: concatenated fields compare field by field. No byte at the start is 0x00 or 0xff.
 */
export function encodeKey(value: Maybe): Buffer {
  return Buffer.concat([Buffer.from([typeOrder(value)]), encodeBody(value)])
}

/** The key of an empty array, which sorts before null. */
export const EMPTY_ARRAY_KEY = Buffer.from([0x04])

/** The same key for a descending field. */
export function invert(key: Buffer): Buffer {
  return Buffer.from(key.map((byte) => 255 - byte))
}

function encodeBody(value: Maybe): Buffer {
  if (value === undefined || value === null) return Buffer.alloc(0)
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value === 'string') return encodeText(value)
  if (typeof value === 'boolean') return Buffer.from([value ? 2 : 1])
  if (value instanceof Date) return encodeNumber(value.getTime())
  if (value instanceof ObjectId) return Buffer.from(value.hex, 'hex')
  if (Array.isArray(value)) return Buffer.concat([...value.map(encodeKey), END])
  if (!isDoc(value)) return encodeText(String(value))
  const fields = Object.entries(value).map(([name, field]) =>
    Buffer.concat([Buffer.from([typeOrder(field)]), encodeText(name), encodeBody(field)]),
  )
  return Buffer.concat([...fields, END])
}

function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  // A negative zero is zero.
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if (value < 0) return invert(bytes)
  bytes.writeUInt8(bytes.readUInt8(0) | 0x80, 0)
  return bytes
}

function encodeText(text: string): Buffer {
  const escaped = /[\0\x01]/.test(text) ? text.replace(/\x01/g, '\x01\x02').replace(/\0/g, '\x01\x01') : text
  return Buffer.from(`${escaped}\0`)
}
