import type { CivilDate, Instant } from '@domain/kernel/china-time'
import { _, database } from '../database/app'

/** The last document of the page before. */
export interface Cursor<At extends Instant | CivilDate = Instant> {
  at: At
  id: string
}

export interface Page<Doc, At extends Instant | CivilDate = Instant> {
  docs: Doc[]
  /** For the page after; null when there is none. */
  next: Cursor<At> | null
}

interface Listing<Field extends string> {
  collection: string
  where: object
  by: Field
  order: 'asc' | 'desc'
  /** Those of each document that are read beside `_id`, the one it is sorted by among them; absent: all. */
  fields?: Readonly<Record<string, true>>
}

/** Documents by an instant or a day of theirs, so many at once. Several of one instant are told apart by `_id`, so that none falls between two pages. */
export async function readPage<Field extends string, At extends Instant | CivilDate, Doc extends { _id: string } & Record<Field, At>>(
  { collection, where, by, order, fields }: Listing<Field>,
  after: Cursor<At> | undefined,
  size: number,
): Promise<Page<Doc, At>> {
  const [beyond, from] = order === 'desc' ? [_.lt.bind(_), _.lte.bind(_)] : [_.gt.bind(_), _.gte.bind(_)]
  // The bound alone lets an index begin where the page does.
  const rest = after && [{ [by]: from(after.at) }, _.or([{ [by]: beyond(after.at) }, { _id: beyond(after.id) }])]
  const found = database.collection(collection).where(rest ? _.and([where, ...rest]) : where)
  const { data } = await (fields ? found.field(fields) : found)
    .orderBy(by, order)
    .orderBy('_id', order)
    .limit(size + 1)
    .get()
  const docs = (data as Doc[]).slice(0, size)
  const last = docs.at(-1)
  return { docs, next: last && data.length > size ? { at: last[by], id: last._id } : null }
}
