import { GatewayError } from '../errors'
import type { Catalogue, Collection } from './catalogue'
import type { Connection } from './connection'
import type { Index } from './indexes'
import type { Plan } from './planner'
import type { Stored } from './records'
import { CommittedView } from './views'

/** A document as the transaction will leave it; `null` when it removes it. */
export interface Change {
  id: Buffer
  doc: string | null
}
export type Overlay = Map<Collection, Map<string, Change>>

/** The snapshot with the transaction's own writes over it. */
export class OverlaidView extends CommittedView {
  constructor(
    connection: Connection,
    catalogue: Catalogue,
    private readonly overlay: Overlay,
    private readonly stamp: number,
  ) {
    super(connection, catalogue)
  }

  override collection(name: string): Collection {
    const collection = super.collection(name)
    // The snapshot is older than the table: MongoDB calls that a conflict, too.
    if (collection.stamp > this.stamp) throw new GatewayError('conflict')
    return collection
  }

  override indexes(collection: Collection): Index[] {
    return collection.indexes.filter(({ stamp }) => stamp <= this.stamp)
  }

  override find(collection: Collection, id: Buffer): Stored | undefined {
    const change = this.overlay.get(collection)?.get(id.toString('latin1'))
    return change ? asStored(change) : super.find(collection, id)
  }

  override *rows(collection: Collection, plan: Plan): Iterable<Stored> {
    const changes = this.overlay.get(collection)
    for (const row of super.rows(collection, plan)) if (!changes?.has(row.id.toString('latin1'))) yield row
    for (const change of changes?.values() ?? []) {
      const stored = asStored(change)
      if (stored) yield stored
    }
  }

  override keepsOrder(collection: Collection): boolean {
    return !this.overlay.has(collection)
  }

  override size(collection: Collection): number | undefined {
    return this.overlay.has(collection) ? undefined : super.size(collection)
  }
}

function asStored({ id, doc }: Change): Stored | undefined {
  return doc === null ? undefined : { rid: -1, id, doc, version: -1 }
}
