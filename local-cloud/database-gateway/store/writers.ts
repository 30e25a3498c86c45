import type { Doc } from '../values/values'
import type { Collection } from './catalogue'
import { Blocked, lockName, uniqueLockName, type Locks } from './locks'
import { idKey, type Records, type Stored } from './records'
import type { View } from './views'

/** Writes documents, at once or within a transaction. `_id` never changes. */
export interface Writer {
  /** What the writer sees, its own writes included. */
  readonly view: View
  insert(collection: Collection, doc: Doc): void
  replace(collection: Collection, old: Stored, doc: Doc): void
  remove(collection: Collection, old: Stored): void
}

/** Writes to the file, unless a transaction holds the document or one of its unique keys. */
export class DirectWriter implements Writer {
  constructor(
    private readonly records: Records,
    private readonly locks: Locks,
    readonly view: View,
  ) {}

  insert(collection: Collection, doc: Doc): void {
    this.checkLocks(collection, idKey(doc), doc)
    this.records.insert(collection, doc)
  }

  replace(collection: Collection, old: Stored, doc: Doc): void {
    this.checkLocks(collection, old.id, doc)
    this.records.replace(collection, old, doc)
  }

  remove(collection: Collection, old: Stored): void {
    this.checkLocks(collection, old.id)
    this.records.remove(collection, old)
  }

  private checkLocks(collection: Collection, id: Buffer, doc?: Doc): void {
    if (this.locks.none) return
    const entries = doc ? this.records.entries(collection, doc).filter(({ index }) => index.unique) : []
    for (const name of [lockName(collection, id), ...entries.map(uniqueLockName)]) {
      const holder = this.locks.holder(name)
      if (holder) throw new Blocked(holder.ended)
    }
  }
}
