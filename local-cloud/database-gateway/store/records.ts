import { decodeStored, encode } from '../values/ejson'
import { WriteFailure } from '../errors'
import { encodeKey } from '../values/keys'
import { bsonSize } from '../values/size'
import type { Doc } from '../values/values'
import type { Catalogue, Collection } from './catalogue'
import type { Connection } from './connection'
import { duplicateKey, entriesOf, type Entry } from './indexes'

/** A document as it lies in the file. */
export interface Stored {
  rid: number
  /** Key bytes of `_id`. */
  id: Buffer
  /** EJSON as `encode` writes it. */
  doc: string
  /** Grows with every write of any document; equal only when nothing was written in between. */
  version: number
}

const SIZE_LIMIT = 16 * 1024 * 1024
/** A text this short cannot stand for a document beyond the limit: its shortest element, a digit and a comma, takes 13 bytes at most. */
const SURELY_SMALL = SIZE_LIMIT / 13

/** Text of a document to store; MongoDB's limit of 16 MB holds. */
export function toText(doc: Doc): string {
  const text = encode(doc)
  const size = text.length > SURELY_SMALL ? bsonSize(doc) : 0
  if (size > SIZE_LIMIT) throw new WriteFailure(`object to insert too large. size in bytes: ${size}, max size: ${SIZE_LIMIT}`)
  return text
}

export function idKey(doc: Doc): Buffer {
  return encodeKey(doc['_id'])
}

/** Rows and index entries of the file. Callers hold a write transaction of the connection. */
export class Records {
  /** Starts above anything an earlier process wrote. */
  private version = Date.now() * 1000

  constructor(
    private readonly connection: Connection,
    private readonly catalogue: Catalogue,
  ) {}

  find(collection: Collection, id: Buffer): Stored | undefined {
    return this.connection.get<Stored>(`SELECT rid, id, doc, version FROM c${collection.id} WHERE id = ?`, id)
  }

  all(collection: Collection): Stored[] {
    return this.connection.all<Stored>(`SELECT rid, id, doc, version FROM c${collection.id}`)
  }

  /** All entries of a document in the indexes of its collection. */
  entries(collection: Collection, doc: Doc): Entry[] {
    return collection.indexes.flatMap((index) => {
      const entries = entriesOf(index, doc)
      this.catalogue.noteArrays(index)
      return entries
    })
  }

  /** Another document that holds one of the unique entries. */
  holder(collection: Collection, entry: Entry, rid: number | undefined): Stored | undefined {
    const joined = `x${entry.index.id} x JOIN c${collection.id} c ON c.rid = x.rid`
    return this.connection.get<Stored>(
      `SELECT c.rid, c.id, c.doc, c.version FROM ${joined} WHERE x.key = ? AND x.rid IS NOT ? LIMIT 1`,
      entry.key,
      rid ?? null,
    )
  }

  /** @param rid place in the natural order; at the end unless told */
  insert(collection: Collection, doc: Doc, rid: number | null = null): void {
    const text = toText(doc)
    if (this.find(collection, idKey(doc))) throw duplicateKey(collection.name, ID_INDEX, doc)
    const entries = this.checked(collection, doc, undefined)
    const { lastInsertRowid } = this.connection.run(
      `INSERT INTO c${collection.id} (rid, id, doc, version) VALUES (?, ?, ?, ?)`,
      rid,
      idKey(doc),
      text,
      ++this.version,
    )
    this.link(entries, lastInsertRowid)
  }

  replace(collection: Collection, old: Stored, doc: Doc): void {
    const text = toText(doc)
    const entries = this.checked(collection, doc, old.rid)
    const before = collection.indexes.length > 0 ? this.entries(collection, decodeStored(old.doc)) : []
    this.unlink(without(before, entries), old.rid)
    this.connection.run(`UPDATE c${collection.id} SET doc = ?, version = ? WHERE rid = ?`, text, ++this.version, old.rid)
    this.link(without(entries, before), old.rid)
  }

  remove(collection: Collection, old: Stored): void {
    if (collection.indexes.length > 0) this.unlink(this.entries(collection, decodeStored(old.doc)), old.rid)
    this.connection.run(`DELETE FROM c${collection.id} WHERE rid = ?`, old.rid)
  }

  link(entries: Entry[], rid: number): void {
    for (const { index, key } of entries) this.connection.run(`INSERT INTO x${index.id} (key, rid) VALUES (?, ?)`, key, rid)
  }

  private unlink(entries: Entry[], rid: number): void {
    for (const { index, key } of entries) this.connection.run(`DELETE FROM x${index.id} WHERE key = ? AND rid = ?`, key, rid)
  }

  private checked(collection: Collection, doc: Doc, rid: number | undefined): Entry[] {
    const entries = this.entries(collection, doc)
    for (const entry of entries) {
      if (entry.index.unique && this.holder(collection, entry, rid)) throw duplicateKey(collection.name, entry.index, doc)
    }
    return entries
  }
}

/** The entries that are not among the others. */
function without(entries: Entry[], others: Entry[]): Entry[] {
  return entries.filter(({ index, key }) => !others.some((other) => other.index === index && other.key.equals(key)))
}

export const ID_INDEX = { name: '_id_', fields: [{ path: ['_id'], direction: 1 as const }] }
