import { GatewayError, invalid } from '../errors'
import type { Connection } from './connection'
import type { Index, IndexField } from './indexes'

export interface Collection {
  id: number
  name: string
  indexes: Index[]
  /** When it was created: older snapshots do not have its table. */
  stamp: number
}

export interface IndexDefinition {
  name: string
  fields: IndexField[]
  unique: boolean
  sparse: boolean
  expireAfterSeconds?: number
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);
  CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, definition TEXT NOT NULL, multikey TEXT NOT NULL);`

/** Collections and indexes: in memory, and in two tables of the file. */
export class Catalogue {
  private readonly byName = new Map<string, Collection>()
  /** What the file knows of each index's arrays. */
  private readonly noted = new Map<Index, string>()
  private stamp = 0

  constructor(private readonly connection: Connection) {
    connection.execute(TABLES)
    for (const { id, name } of connection.all<{ id: number; name: string }>('SELECT id, name FROM collections')) {
      const rows = connection.all<{ id: number; definition: string; multikey: string }>('SELECT * FROM indexes WHERE collection = ?', id)
      const indexes = rows.map((row): Index => ({
        ...(JSON.parse(row.definition) as IndexDefinition),
        id: row.id,
        multikey: JSON.parse(row.multikey) as boolean[],
        stamp: 0,
      }))
      this.byName.set(name, { id, name, indexes, stamp: 0 })
    }
  }

  /** The newest stamp: what a snapshot taken now will have. */
  get newest(): number {
    return this.stamp
  }

  find(name: string): Collection | undefined {
    return this.byName.get(name)
  }

  get(name: string): Collection {
    const collection = this.byName.get(name)
    if (!collection) throw new GatewayError('collectionMissing', { name })
    return collection
  }

  all(): Collection[] {
    return [...this.byName.values()]
  }

  create(name: string): Collection {
    if (this.byName.has(name)) throw new GatewayError('collectionExists', { name })
    if (!/^[A-Za-z0-9][\w.-]{0,127}$/.test(name)) invalid(`collection name ${name}`)
    const id = this.connection.run('INSERT INTO collections (name) VALUES (?)', name).lastInsertRowid
    this.connection.execute(
      `CREATE TABLE c${id} (rid INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, doc TEXT NOT NULL, version INTEGER NOT NULL)`,
    )
    const collection = { id, name, indexes: [], stamp: ++this.stamp }
    this.byName.set(name, collection)
    return collection
  }

  /** Makes the table of an index; its entries are the caller's work. Within a write of `connection`. */
  addIndex(collection: Collection, definition: IndexDefinition): Index {
    const multikey = definition.fields.map(() => false)
    const { lastInsertRowid: id } = this.connection.run(
      'INSERT INTO indexes (collection, definition, multikey) VALUES (?, ?, ?)',
      collection.id,
      JSON.stringify(definition),
      JSON.stringify(multikey),
    )
    this.connection.execute(`CREATE TABLE x${id} (key BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (key, rid)) WITHOUT ROWID`)
    const index: Index = { ...definition, id, multikey, stamp: ++this.stamp }
    collection.indexes.push(index)
    return index
  }

  removeIndex(collection: Collection, index: Index): void {
    this.connection.execute(`DROP TABLE x${index.id}`)
    this.connection.run('DELETE FROM indexes WHERE id = ?', index.id)
    collection.indexes.splice(collection.indexes.indexOf(index), 1)
  }

  /** Keeps the notes about arrays, in the same write as the entries that made them. */
  noteArrays(index: Index): void {
    const notes = JSON.stringify(index.multikey)
    if (!index.multikey.includes(true) || this.noted.get(index) === notes) return
    this.connection.run('UPDATE indexes SET multikey = ? WHERE id = ?', notes, index.id)
    this.noted.set(index, notes)
  }

  /** After a write was rolled back: the file may know less than memory. */
  forgetNotes(): void {
    this.noted.clear()
  }
}
