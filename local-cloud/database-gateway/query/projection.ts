import { Query } from 'mingo/query'
import type { AnyObject, Options } from 'mingo/types'
import { notSupported, queryFailed } from '../errors'
import { isDoc, type Doc, type Value } from '../values/values'
import { elementTest } from './predicates'

/** The first matching element, of objects or of scalars. */
export const projections = {
  $elemMatch(doc: AnyObject, criteria: unknown, field: string, options: Options): unknown {
    const list = doc[field] as Value | undefined
    const test = elementTest(criteria as Value, options)
    const found = Array.isArray(list) ? list.find(test) : undefined
    return found === undefined ? undefined : [found]
  },
}

/**
 * `field()` of the SDK: names with 1 or 0, `$slice`, `$elemMatch`. A lone $slice keeps the other fields, as in
 * MongoDB and unlike in mingo.
 */
export function project(docs: Doc[], projection: Doc, options: Options): Doc[] {
  const slices = Object.entries(projection).flatMap(([name, wanted]) =>
    isDoc(wanted) && wanted['$slice'] !== undefined ? [{ name, range: wanted['$slice'] }] : [],
  )
  const rest = Object.fromEntries(Object.entries(projection).filter(([name]) => !slices.some((slice) => slice.name === name)))
  const including = Object.entries(rest).some(([name, wanted]) => name !== '_id' && wanted !== 0)
  const fields = including ? { ...rest, ...Object.fromEntries(slices.map(({ name }) => [name, 1])) } : rest
  const chosen = Object.keys(fields).length > 0 ? new Query({}, options).find<Doc>(docs, fields).all() : docs
  return chosen.map((doc) => slices.reduce((cut, { name, range }) => sliced(cut, name, range), doc))
}

function sliced(doc: Doc, name: string, range: Value): Doc {
  if (name.includes('.')) notSupported('$slice of a nested field')
  const [skip, count] = Array.isArray(range) ? range : typeof range === 'number' && range < 0 ? [range, -range] : [0, range]
  if (typeof skip !== 'number' || typeof count !== 'number') queryFailed('$slice needs numbers')
  const list = doc[name]
  if (!Array.isArray(list)) return doc
  const from = skip < 0 ? Math.max(0, list.length + skip) : skip
  return { ...doc, [name]: list.slice(from, from + count) }
}
