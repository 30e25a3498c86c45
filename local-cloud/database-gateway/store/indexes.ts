import { WriteFailure } from '../errors'
import { EMPTY_ARRAY_KEY, encodeKey, invert } from '../values/keys'
import { leaves } from '../values/paths'
import { show, type Doc, type Maybe } from '../values/values'

export interface IndexField {
  path: readonly string[]
  direction: 1 | -1
}

export interface Index {
  id: number
  name: string
  fields: IndexField[]
  unique: boolean
  /** Documents with none of the fields are left out, so that they never collide. */
  sparse: boolean
  /** Documents die this long after the date in the first field, s. */
  expireAfterSeconds?: number
  /** Which fields have met an array: their order and their double bounds cannot be trusted. */
  multikey: boolean[]
  /** When it was created: older snapshots do not have its table. */
  stamp: number
}

/** One entry of an index: its bytes, and its values for the message of a collision. */
export interface Entry {
  index: Index
  key: Buffer
}

/** The keys of a document in one index; several when a field holds an array. Notes arrays on the index. */
export function entriesOf(index: Index, doc: Doc): Entry[] {
  if (index.sparse && index.fields.every(({ path }) => leaves(doc, path).every((value) => value === undefined))) return []
  const perField = index.fields.map(({ path, direction }, i) => {
    const found = leaves(doc, path)
    if (found.length !== 1 || Array.isArray(found[0])) index.multikey[i] = true
    return direction === 1 ? keysOf(found) : keysOf(found).map(invert)
  })
  if (perField.filter((keys) => keys.length > 1).length > 1 && !sharesArray(index)) {
    throw new WriteFailure(`cannot index parallel arrays [${index.fields.map(({ path }) => path.join('.')).join('] [')}]`)
  }
  const keys = perField.reduce(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => Buffer.concat([head, tail]))),
    [Buffer.alloc(0)],
  )
  const unique = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...unique.values()].map((key) => ({ index, key }))
}

/** The keys of the values in one field: of an array one an element. */
function keysOf(found: Maybe[]): Buffer[] {
  const values = found.flatMap((leaf) =>
    Array.isArray(leaf) ? (leaf.length === 0 ? [EMPTY_ARRAY_KEY] : leaf.map(encodeKey)) : [encodeKey(leaf)],
  )
  return values.length === 0 ? [EMPTY_ARRAY_KEY] : values
}

/** Two array fields may be indexed together only below one array of objects. */
function sharesArray(index: Index): boolean {
  const roots = index.fields.filter((_, i) => index.multikey[i]).map(({ path }) => (path.length > 1 ? path[0] : path.join('.')))
  return new Set(roots).size === 1 && index.fields.every(({ path }, i) => !index.multikey[i] || path.length > 1)
}

/** What MongoDB says about a second document with the same key. */
export function duplicateKey(collection: string, index: Pick<Index, 'name' | 'fields'>, doc: Doc): WriteFailure {
  const values = index.fields.map(({ path }) => `: ${show(leaves(doc, path)[0] ?? null)}`).join(', ')
  return new WriteFailure(`E11000 duplicate key error collection: ${collection} index: ${index.name} dup key: { ${values} }`, true)
}
