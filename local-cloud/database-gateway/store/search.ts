import { decodeStored } from '../values/ejson'
import { matcher } from '../query/engine'
import { nearOrder } from '../query/geo-predicates'
import { sortBy, type Order } from '../query/sort'
import type { Doc } from '../values/values'
import type { Collection } from './catalogue'
import { plan } from './planner'
import type { Stored } from './records'
import type { View } from './views'

export interface Match {
  stored: Stored
  doc: Doc
}

export interface Window {
  order?: Order | undefined
  skip?: number
  limit?: number
}

/** The documents that match, in order, within the window. */
export function search(view: View, collection: Collection, query: Doc, { order, skip = 0, limit = Infinity }: Window = {}): Match[] {
  const near = order ? undefined : nearOrder(query)
  const chosen = plan(query, order, view.indexes(collection))
  const inOrder = !near && (!order || (chosen.inOrder && view.keepsOrder(collection)))
  const found = collect(view.rows(collection, chosen), matcher(query), inOrder ? skip + limit : Infinity)
  return arrange(found, inOrder ? undefined : order, near).slice(skip, skip + limit)
}

/** The rows that match, until there are enough. */
function collect(rows: Iterable<Stored>, matches: (doc: Doc) => boolean, enough: number): Match[] {
  const found: Match[] = []
  if (enough === 0) return found
  for (const stored of rows) {
    const doc = decodeStored(stored.doc)
    if (matches(doc) && found.push({ stored, doc }) >= enough) break
  }
  return found
}

/** How many documents match. */
export function count(view: View, collection: Collection, query: Doc): number {
  const known = Object.keys(query).length === 0 ? view.size(collection) : undefined
  if (known !== undefined) return known
  const matches = matcher(query)
  let total = 0
  for (const { doc } of view.rows(collection, plan(query, undefined, view.indexes(collection)))) {
    if (matches(decodeStored(doc))) total++
  }
  return total
}

function arrange(found: Match[], order: Order | undefined, near: ((doc: Doc) => number) | undefined): Match[] {
  if (order) return sortBy(found, ({ doc }) => doc, order)
  if (!near) return found
  const placed = found.map((match) => ({ match, metres: near(match.doc) }))
  return placed.sort((a, b) => a.metres - b.metres).map(({ match }) => match)
}
