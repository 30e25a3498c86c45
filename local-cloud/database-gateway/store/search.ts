import { decodeStored } from '../values/ejson'
import { matcher } from '../query/engine'
import { nearOrder } from '../query/geo-predicates'
import { sortDocs, type Order } from '../query/sort'
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
  const inOrder = !near && (order === undefined || (chosen.inOrder && view.keepsOrder(collection)))
  const enough = inOrder ? skip + limit : Infinity
  const matches = matcher(query)
  const found: Match[] = []
  if (enough > 0) {
    for (const stored of view.rows(collection, chosen)) {
      const doc = decodeStored(stored.doc)
      if (matches(doc) && found.push({ stored, doc }) >= enough) break
    }
  }
  return arranged(found, inOrder ? undefined : order, near).slice(skip, skip + limit)
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

function arranged(found: Match[], order: Order | undefined, near: ((doc: Doc) => number) | undefined): Match[] {
  if (near)
    return found
      .map((match) => ({ match, metres: near(match.doc) }))
      .sort((a, b) => a.metres - b.metres)
      .map(({ match }) => match)
  if (!order) return found
  const owner = new Map(found.map((match) => [match.doc, match]))
  return sortDocs(
    found.map(({ doc }) => doc),
    order,
  ).map((doc) => owner.get(doc)!)
}
