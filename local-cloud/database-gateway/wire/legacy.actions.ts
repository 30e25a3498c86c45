import { invalid } from '../errors'
import { search } from '../store/search'
import { checkFields, parseUpdate } from '../update/update'
import { encodeForWire, storedForWire } from '../values/ejson'
import { encodeKey } from '../values/keys'
import type { Doc, Value } from '../values/values'
import type { Action, Call } from './request'
import { withId } from './write.actions'

/* Transactions of SDKs before version 2: one document a call, by `_id`, and numbers in EJSON beside `requestId`. */

const number = (value: number): string => JSON.stringify({ $numberInt: String(value) })

/** These verbs exist within a transaction only. */
function within(call: Call): Call {
  call.text('transactionId')
  return call
}

function idOf({ body: { _id: id } }: Call): string | number {
  return typeof id === 'string' || typeof id === 'number' ? id : invalid('_id must be a string or a number')
}

/** `{data}`: the document, or `null`, as EJSON. */
export const getInTransaction: Action = (call) =>
  within(call).read((view) => {
    const stored = view.find(view.collection(call.collection), encodeKey(idOf(call)))
    return { data: stored ? storedForWire(stored.doc) : 'null' }
  })

/** `{inserted, ok}`. */
export const insertDocInTransaction: Action = (call) => {
  const data = call.doc('data')
  const doc = withId(call.body['_id'] === undefined ? data : { ...data, _id: idOf(call) })
  checkFields(doc)
  return within(call).write((writer) => {
    writer.insert(writer.view.collection(call.collection), doc)
    return { inserted: number(1), ok: number(1) }
  })
}

/** `{updated, upserted}`: with `upsert` the data take the place of the document, else they are update operators. */
export const updateDocInTransaction: Action = (call) => {
  const [id, data] = [idOf(call), call.doc('data')]
  const change = call.body['upsert'] === true ? () => whole(id, data) : parseUpdate(data)
  return within(call).write((writer) => {
    const collection = writer.view.collection(call.collection)
    const [match] = search(writer.view, collection, { _id: id }, { limit: 1 })
    if (match) writer.replace(collection, match.stored, change(match.doc))
    else if (call.body['upsert'] === true) writer.insert(collection, whole(id, data))
    else return { updated: number(0), upserted: null }
    return match ? { updated: number(1), upserted: null } : { updated: number(0), upserted: encodeForWire([{ _id: id }]) }
  })
}

function whole(id: Value, data: Doc): Doc {
  checkFields(data)
  return withId({ ...data, _id: id })
}

/** `{deleted}`. */
export const deleteDocInTransaction: Action = (call) =>
  within(call).write((writer) => {
    const collection = writer.view.collection(call.collection)
    const stored = writer.view.find(collection, encodeKey(idOf(call)))
    if (stored) writer.remove(collection, stored)
    return { deleted: number(stored ? 1 : 0) }
  })
