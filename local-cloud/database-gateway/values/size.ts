import { isDoc, ObjectId, type Maybe } from './values'

/** Bytes of a length or an int32, of a double or an int64, and of what ends a text or an object. */
const [SHORT, LONG, END] = [4, 8, 1]

/** Bytes that a value takes in BSON, without its name and type: what MongoDB's limits count. */
export function bsonSize(value: Maybe): number {
  if (value === undefined || value === null) return 0
  if (typeof value === 'boolean') return 1
  if (typeof value === 'number') return (value | 0) === value ? SHORT : LONG
  if (typeof value === 'string') return SHORT + Buffer.byteLength(value) + END
  if (value instanceof Date) return LONG
  if (value instanceof ObjectId) return 12
  if (value instanceof RegExp) return Buffer.byteLength(value.source) + END + value.flags.length + END
  if (!Array.isArray(value) && !isDoc(value)) return 0
  const fields = Object.entries(value)
  return fields.reduce((size, [name, field]) => size + 1 + Buffer.byteLength(name) + END + bsonSize(field), SHORT + END)
}
