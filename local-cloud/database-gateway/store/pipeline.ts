import { GatewayError, notSupported } from '../errors'
import { aggregate } from '../query/engine'
import { distanceTo, toPosition } from '../query/geo'
import { toOrder } from '../query/sort'
import { encodeKey } from '../values/keys'
import { candidates } from '../values/paths'
import { isDoc, type Doc, type Value } from '../values/values'
import type { Collection } from './catalogue'
import { search } from './search'
import type { View } from './views'

/** Runs an aggregation: the first $match or $geoNear chooses by index, simple lookups too, mingo does the rest. */
export function runPipeline(view: View, collection: Collection, pipeline: Doc[]): Doc[] {
  const [first, rest] = firstStage(view, collection, pipeline)
  const others = (name: string): Doc[] => find(view, name, {})
  let docs = first
  let waiting: Doc[] = []
  for (const stage of rest) {
    const lookup = plainLookup(stage)
    if (lookup) {
      docs = lookUp(view, runStages(docs, waiting, others), lookup)
      waiting = []
    } else waiting.push(stage)
  }
  return runStages(docs, waiting, others)
}

function runStages(docs: Doc[], stages: Doc[], others: (name: string) => Doc[]): Doc[] {
  return stages.length > 0 ? aggregate(docs, stages, others) : docs
}

function firstStage(view: View, collection: Collection, pipeline: Doc[]): [Doc[], Doc[]] {
  const [first = {}, ...rest] = pipeline
  const all = (query: Doc): Doc[] => search(view, collection, query).map(({ doc }) => doc)
  if (isDoc(first['$match']) || isDoc(first['$sort'])) return matchAndSort(view, collection, pipeline)
  if (isDoc(first['$geoNear'])) return [geoNear(all, first['$geoNear']), rest]
  return [all({}), pipeline]
}

/** A leading $match, $sort and $limit are one search, which an index may answer. */
function matchAndSort(view: View, collection: Collection, pipeline: Doc[]): [Doc[], Doc[]] {
  let at = 0
  const query = pipeline[at]?.['$match']
  if (query !== undefined) at++
  const order = pipeline[at]?.['$sort']
  if (order !== undefined) at++
  const limit = pipeline[at]?.['$limit']
  const window = {
    order: order === undefined ? undefined : toOrder(order),
    limit: typeof limit === 'number' && limit > 0 ? limit : Infinity,
  }
  const matches = search(view, collection, isDoc(query) ? query : {}, window)
  return [matches.map(({ doc }) => doc), pipeline.slice(window.limit === Infinity ? at : at + 1)]
}

/** Of a collection that does not exist a lookup finds nothing, as in MongoDB. */
function find(view: View, name: string, query: Doc): Doc[] {
  try {
    return search(view, view.collection(name), query).map(({ doc }) => doc)
  } catch (error) {
    if (error instanceof GatewayError && error.kind === 'collectionMissing') return []
    throw error
  }
}

interface Lookup {
  from: string
  localField: string
  foreignField: string
  as: string
}

/** The lookup of a stage that joins by equal fields; the others are left to mingo. */
function plainLookup({ $lookup: lookup }: Doc): Lookup | undefined {
  if (!isDoc(lookup) || lookup['pipeline'] !== undefined) return undefined
  const { from, localField, foreignField, as } = lookup
  if (typeof from !== 'string' || typeof localField !== 'string' || typeof foreignField !== 'string') return undefined
  return typeof as === 'string' && !as.includes('.') ? { from, localField, foreignField, as } : undefined
}

const keyText = (value: Value | undefined): string => encodeKey(value).toString('latin1')

/** One search for all the documents, by index where there is one. */
function lookUp(view: View, docs: Doc[], { from, localField, foreignField, as }: Lookup): Doc[] {
  const wanted = docs.map((doc) => candidates(doc, localField.split('.')).map((value) => value ?? null))
  const distinct = [...new Map(wanted.flat().map((value) => [keyText(value), value])).values()]
  const byKey = new Map<string, Doc[]>()
  for (const found of distinct.length ? find(view, from, { [foreignField]: { $in: distinct } }) : []) {
    for (const key of new Set(candidates(found, foreignField.split('.')).map(keyText))) {
      byKey.set(key, [...(byKey.get(key) ?? []), found])
    }
  }
  return docs.map((doc, i) => {
    const found = new Set(wanted[i]?.flatMap((value) => byKey.get(keyText(value)) ?? []))
    // Later stages may change what was found, and one document may be found by many.
    return { ...doc, [as]: [...found].map((each) => ({ ...each })) }
  })
}

/** Nearest first, with the distance in metres (times the multiplier) in its field. */
function geoNear(all: (query: Doc) => Doc[], stage: Doc): Doc[] {
  const {
    near,
    distanceField,
    key,
    query = {},
    minDistance = 0,
    maxDistance = Number.MAX_VALUE,
    distanceMultiplier = 1,
    includeLocs,
    limit,
    num,
  } = stage
  if (!isDoc(near) || typeof distanceField !== 'string' || typeof key !== 'string' || !isDoc(query)) {
    notSupported('$geoNear without a GeoJSON near, a distanceField and a key')
  }
  const [centre, path] = [toPosition(near['coordinates']), key.split('.')]
  const limits = [limit, num].filter((value) => typeof value === 'number')
  return all(query)
    .map((doc) => ({ doc, metres: distanceTo(doc, path, centre) }))
    .filter(({ metres }) => metres >= Number(minDistance) && metres <= Number(maxDistance))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, Math.min(100, ...limits.map(Number)))
    .map(({ doc, metres }) => ({
      ...doc,
      [distanceField]: metres * Number(distanceMultiplier),
      ...(typeof includeLocs === 'string' ? { [includeLocs]: candidates(doc, path)[0] ?? null } : {}),
    }))
}
