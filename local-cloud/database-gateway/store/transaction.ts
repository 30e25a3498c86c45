import { GatewayError } from '../errors'
import { decodeStored } from '../values/ejson'
import type { Doc } from '../values/values'
import type { Collection } from './catalogue'
import type { Connection } from './connection'
import { duplicateKey, type Entry } from './indexes'
import { lockName, uniqueLockName, type Holder } from './locks'
import { OverlaidView, type Change, type Overlay } from './overlay'
import { ID_INDEX, idKey, toText, type Stored } from './records'
import type { Store } from './store'
import { CommittedView, type View } from './views'
import type { Writer } from './writers'

/** One transaction: reads its snapshot, keeps its writes aside, holds locks on what it wrote. */
export class Transaction implements Holder, Writer {
  readonly ended: Promise<void>
  readonly view: View
  private readonly overlay: Overlay = new Map()
  /** Unique keys of the documents written here, each with the lock name of its document. */
  private readonly uniqueKeys = new Map<string, string>()
  private readonly snapshot: Connection
  private readonly committed: CommittedView
  private settle: () => void = () => undefined

  constructor(private readonly store: Store) {
    this.ended = new Promise((resolve) => (this.settle = resolve))
    this.snapshot = store.takeSnapshot()
    this.committed = new CommittedView(this.snapshot, store.catalogue)
    this.view = new OverlaidView(this.snapshot, store.catalogue, this.overlay, store.catalogue.newest)
  }

  insert(collection: Collection, doc: Doc): void {
    const id = idKey(doc)
    if (this.view.find(collection, id)) throw duplicateKey(collection.name, ID_INDEX, doc)
    this.put(collection, id, doc)
  }

  replace(collection: Collection, old: Stored, doc: Doc): void {
    this.put(collection, old.id, doc)
  }

  remove(collection: Collection, old: Stored): void {
    this.claim(collection, old.id)
    this.forgetUnique(collection, old.id)
    this.change(collection, { id: old.id, doc: null })
  }

  commit(): void {
    try {
      this.store.atomically(() => {
        this.apply()
      })
    } finally {
      this.end()
    }
  }

  /** Gives up the locks and the snapshot. */
  end(): void {
    this.store.locks.releaseAll(this)
    this.store.giveBack(this.snapshot)
    this.settle()
  }

  private put(collection: Collection, id: Buffer, doc: Doc): void {
    const text = toText(doc)
    this.claim(collection, id)
    this.claimUnique(collection, id, doc)
    this.change(collection, { id, doc: text })
  }

  private change(collection: Collection, change: Change): void {
    const changes = this.overlay.get(collection) ?? new Map<string, Change>()
    this.overlay.set(collection, changes.set(change.id.toString('latin1'), change))
  }

  /** Locks a document; a conflict when another holds it or it has changed since the snapshot. */
  private claim(collection: Collection, id: Buffer): void {
    this.lock(lockName(collection, id))
    if (this.store.records.find(collection, id)?.version !== this.committed.find(collection, id)?.version)
      throw new GatewayError('conflict')
  }

  private claimUnique(collection: Collection, id: Buffer, doc: Doc): void {
    const owner = lockName(collection, id)
    this.forgetUnique(collection, id)
    for (const entry of this.store.records.entries(collection, doc).filter(({ index }) => index.unique)) {
      const name = uniqueLockName(entry)
      if ((this.uniqueKeys.get(name) ?? owner) !== owner) throw duplicateKey(collection.name, entry.index, doc)
      this.checkHolder(collection, id, entry, doc)
      this.lock(name)
      this.uniqueKeys.set(name, owner)
    }
  }

  /** A committed document with this key is a duplicate, or a conflict when the snapshot does not have it so. */
  private checkHolder(collection: Collection, id: Buffer, entry: Entry, doc: Doc): void {
    const holder = this.store.records.holder(collection, entry, undefined)
    if (!holder || holder.id.equals(id) || this.overlay.get(collection)?.has(holder.id.toString('latin1'))) return
    const seen = this.committed.find(collection, holder.id)
    throw seen?.version === holder.version ? duplicateKey(collection.name, entry.index, doc) : new GatewayError('conflict')
  }

  private forgetUnique(collection: Collection, id: Buffer): void {
    if (!this.overlay.get(collection)?.has(id.toString('latin1'))) return
    const owner = lockName(collection, id)
    for (const [name, other] of this.uniqueKeys) if (other === owner) this.uniqueKeys.delete(name)
  }

  private lock(name: string): void {
    const holder = this.store.locks.holder(name)
    if (holder && holder !== this) throw new GatewayError('conflict')
    this.store.locks.take(name, this)
  }

  /** Removes first, so that a unique key may move from one document to another. */
  private apply(): void {
    const { records } = this.store
    for (const [collection, changes] of this.overlay) {
      const rows = [...changes.values()].map((change) => ({ change, old: records.find(collection, change.id) }))
      for (const { old } of rows) if (old) records.remove(collection, old)
      for (const { change, old } of rows) if (change.doc !== null) records.insert(collection, decodeStored(change.doc), old?.rid)
    }
  }
}
