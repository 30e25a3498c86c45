import { invalid, notSupported } from '../errors'
import { project } from '../query/engine'
import { encodeKey } from '../values/keys'
import { isDoc, type Doc } from '../values/values'
import { runPipeline } from '../store/pipeline'
import { count, search } from '../store/search'
import { encodeForWire, decodeDoc, storedForWire } from '../values/ejson'
import type { Action } from './request'

const LIMIT = 1000
const DEFAULT_LIMIT = 100

/** `doc().get()` and `where().get()`: `{data: {list: [ejson]}}`. */
export const getDocument: Action = (call) =>
  call.read((view) => {
    const collection = view.collection(call.collection)
    const [query, projection] = [call.doc('query'), call.doc('projection')]
    const id = onlyId(query)
    if (id && Object.keys(projection).length === 0) {
      const stored = view.find(collection, id)
      return { data: { list: stored ? [storedForWire(stored.doc)] : [] } }
    }
    const [offset, limit] = [call.number('offset', 0), Math.min(call.number('limit', DEFAULT_LIMIT), LIMIT)]
    const matches = search(view, collection, query, { order: call.order(), skip: offset, limit })
    const list =
      Object.keys(projection).length === 0
        ? matches.map(({ stored }) => storedForWire(stored.doc))
        : project(
            matches.map(({ doc }) => doc),
            projection,
          ).map(encodeForWire)
    return { data: { list }, offset, limit }
  })

/** A query by nothing but a plain `_id` needs no matcher. */
function onlyId(query: Doc): Buffer | undefined {
  const { _id: id, ...rest } = query
  const plain = typeof id === 'string' || typeof id === 'number'
  return plain && Object.keys(rest).length === 0 ? encodeKey(id) : undefined
}

/** `count()`: `{data: {total}}`. */
export const calculateDocument: Action = (call) =>
  call.read((view) => ({ data: { total: count(view, view.collection(call.collection), call.doc('query')) } }))

/** `aggregate().end()`: `{data: {list: [ejson]}}`. The SDK never sends it within a transaction. */
export const aggregateDocuments: Action = (call) => {
  const { stages, transactionId } = call.body
  if (transactionId !== undefined) notSupported('aggregation within a transaction')
  if (!Array.isArray(stages)) invalid('stages must be an array')
  const pipeline = stages.map((stage: unknown) => toStage(stage, call.now))
  const { view } = call.gateway.store
  return { data: { list: runPipeline(view, view.collection(call.collection), pipeline).map(encodeForWire) } }
}

function toStage(stage: unknown, now: number): Doc {
  const { stageKey, stageValue } = isDoc(stage) ? stage : {}
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string') invalid('stage: {stageKey, stageValue}')
  // Some values are plain JSON (a number, a name), so the whole stage is read at once.
  const parsed = decodeDoc(`{${JSON.stringify(stageKey)}:${stageValue}}`, now)
  return Object.keys(parsed).length === 1 ? parsed : invalid('one operator a stage')
}
