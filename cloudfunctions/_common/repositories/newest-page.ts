import type { Instant } from '@domain/kernel/china-time'
import { _, database } from '../database/app'

/** The last document of the page before. */
export interface Cursor {
  at: Instant
  id: string
}

export interface Page<Doc> {
  docs: Doc[]
  /** For the page after; null when there is none. */
  next: Cursor | null
}

/** Documents by an instant of theirs, the newest first, so many at once. Several of one instant are told apart by `_id`, so that none falls between two pages. */
export async function newestPage<Field extends string, Doc extends { _id: string } & Record<Field, Instant>>(
  { collection, where, by }: { collection: string; where: object; by: Field },
  before: Cursor | undefined,
  size: number,
): Promise<Page<Doc>> {
  // The bound alone lets an index begin where the page does.
  const earlier = before && [{ [by]: _.lte(before.at) }, _.or([{ [by]: _.lt(before.at) }, { _id: _.lt(before.id) }])]
  const { data } = await database
    .collection(collection)
    .where(earlier ? _.and([where, ...earlier]) : where)
    .orderBy(by, 'desc')
    .orderBy('_id', 'desc')
    .limit(size + 1)
    .get()
  const docs = (data as Doc[]).slice(0, size)
  const last = docs.at(-1)
  return { docs, next: last && data.length > size ? { at: last[by], id: last._id } : null }
}
