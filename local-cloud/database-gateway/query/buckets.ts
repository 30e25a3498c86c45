import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import type { AnyObject, Options } from 'mingo/types'
import { notSupported, queryFailed } from '../errors'
import { compare, typeOrder, type Doc, type Maybe, type Value } from '../values/values'
import { $group } from './group'
import { sortDocs } from './sort'
import type { Stage } from './stage'

/* mingo puts values that equal a boundary into the wrong bucket, and shows empty ones. */

const COUNT = { count: { $sum: 1 } }

/** As MongoDB defines it: a $group by a $switch over the boundaries, in order. */
export const $bucket: Stage<AnyObject> = (documents, operand, options) => {
  const {
    groupBy,
    boundaries,
    default: rest,
    output = COUNT,
  } = operand as { groupBy: unknown; boundaries: Value[]; default?: Value; output?: AnyObject }
  if (!Array.isArray(boundaries) || boundaries.length < 2) queryFailed('The $bucket boundaries field must have at least 2 values')
  const branches = boundaries.slice(1).map((high, i) => {
    const low = boundaries[i]
    if (typeOrder(low) !== typeOrder(high) || compare(low, high) >= 0) {
      queryFailed('The boundaries in $bucket must be of one type, in ascending order')
    }
    const within = [{ $gte: [groupBy, { $literal: low }] }, { $lt: [groupBy, { $literal: high }] }]
    return { case: { $and: within }, then: { $literal: low } }
  })
  const byBoundary = { $switch: { branches, ...(rest === undefined ? {} : { default: { $literal: rest } }) } }
  return $group(documents, { _id: byBoundary, ...output }, options).transform<Doc>((groups) => Lazy(sortDocs(groups, { _id: 1 })))
}

interface Keyed {
  doc: Doc
  key: Maybe
}

/** Buckets of about the same number of documents; equal keys stay together, and a bucket ends where the next begins. */
export const $bucketAuto: Stage<AnyObject> = (documents, { groupBy, buckets, output = COUNT, granularity }, options) => {
  if (granularity !== undefined) notSupported('the granularity of $bucketAuto')
  if (typeof buckets !== 'number' || !Number.isInteger(buckets) || buckets < 1)
    return queryFailed("The $bucketAuto 'buckets' field must be greater than 0")
  return documents.transform<Doc>((docs) => {
    const keyed = docs.map((doc): Keyed => ({ doc, key: evalExpr(doc, groupBy, options) as Maybe }))
    keyed.sort((a, b) => compare(a.key, b.key))
    const parts = partsOf(keyed, buckets)
    return Lazy(parts.map((part, i) => summary(part, parts[i + 1], output as AnyObject, options)))
  })
}

function partsOf(keyed: Keyed[], buckets: number): Keyed[][] {
  const size = Math.max(1, Math.round(keyed.length / buckets))
  const parts: Keyed[][] = []
  for (let at = 0; at < keyed.length;) {
    let end = parts.length === buckets - 1 ? keyed.length : Math.min(at + size, keyed.length)
    while (end < keyed.length && compare(keyed[end]?.key, keyed[end - 1]?.key) === 0) end += 1
    parts.push(keyed.slice(at, end))
    at = end
  }
  return parts
}

function summary(part: Keyed[], next: Keyed[] | undefined, output: AnyObject, options: Options): Doc {
  const docs = part.map(({ doc }) => doc)
  const [group] = $group(Lazy(docs), { _id: null, ...output }, options).collect<Doc>()
  return { ...group, _id: { min: part[0]?.key ?? null, max: (next ? next[0] : part.at(-1))?.key ?? null } }
}
