import type { Catalogue, Collection } from './catalogue'
import type { Connection } from './connection'
import type { Index } from './indexes'
import type { Plan } from './planner'
import type { Stored } from './records'

/** What a reader sees: the committed documents, or the snapshot of a transaction with its own writes. */
export interface View {
  collection(name: string): Collection
  /** Indexes that this view can use. */
  indexes(collection: Collection): Index[]
  find(collection: Collection, id: Buffer): Stored | undefined
  /** Candidates of a plan. Not to be interrupted by writes through the same connection. */
  rows(collection: Collection, plan: Plan): Iterable<Stored>
  /** Rows come in the order that the plan promises. */
  keepsOrder(collection: Collection): boolean
  /** Number of documents when it is known without looking at them. */
  size(collection: Collection): number | undefined
}

const COLUMNS = 'c.rid, c.id, c.doc, c.version'

export class CommittedView implements View {
  constructor(
    protected readonly connection: Connection,
    protected readonly catalogue: Catalogue,
  ) {}

  collection(name: string): Collection {
    return this.catalogue.get(name)
  }

  indexes(collection: Collection): Index[] {
    return collection.indexes
  }

  find(collection: Collection, id: Buffer): Stored | undefined {
    return this.connection.get<Stored>(`SELECT ${COLUMNS} FROM c${collection.id} c WHERE id = ?`, id)
  }

  *rows(collection: Collection, plan: Plan): Iterable<Stored> {
    const table = `c${collection.id}`
    if (plan.kind === 'scan') {
      yield* this.connection.rows<Stored>(`SELECT ${COLUMNS} FROM ${table} c WHERE ${plan.where}`, ...plan.values)
      return
    }
    const way = plan.backwards ? 'DESC' : 'ASC'
    const sql =
      plan.index === 'id'
        ? `SELECT ${COLUMNS} FROM ${table} c WHERE id >= ? AND id < ? ORDER BY id ${way}`
        : `SELECT ${COLUMNS} FROM x${plan.index.id} x CROSS JOIN ${table} c ON c.rid = x.rid WHERE x.key >= ? AND x.key < ? ORDER BY x.key ${way}`
    const seen = plan.ranges.length > 1 || (plan.index !== 'id' && plan.index.multikey.includes(true)) ? new Set<number>() : undefined
    for (const { low, high } of plan.ranges) {
      for (const row of this.connection.rows<Stored>(sql, low, high)) {
        if (seen?.has(row.rid)) continue
        seen?.add(row.rid)
        yield row
      }
    }
  }

  keepsOrder(_collection: Collection): boolean {
    return true
  }

  size(collection: Collection): number | undefined {
    return this.connection.get<{ total: number }>(`SELECT count(*) AS total FROM c${collection.id}`)?.total
  }
}
