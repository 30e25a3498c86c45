import { WriteFailure } from '../errors'
import { field, isPosition } from '../values/paths'
import { isDoc, show, type Doc, type Maybe, type Value } from '../values/values'

/** Where a path of an update leads: a field of an object, or an element of an array. */
export interface Place {
  /** The value there; `undefined` when there is none yet. */
  value: Maybe
  set(value: Value): void
  remove(): void
}

/** MongoDB's limit on the gap that a position beyond the end of an array may leave. */
const PADDING_LIMIT = 1_500_000

/** Finds the place; `undefined` when something on the way is missing or holds no fields. */
export function findPlace(doc: Doc, path: string): Place | undefined {
  const [first = '', ...rest] = path.split('.')
  return rest.reduce<Place | undefined>((place, part) => inside(place?.value, part), inDoc(doc, first))
}

/** Finds the place and creates the objects on the way. Fails, as MongoDB does, at a value that cannot hold fields. */
export function makePlace(doc: Doc, path: string): Place {
  const [first = '', ...rest] = path.split('.')
  let holder = first
  let place = inDoc(doc, holder)
  for (const part of rest) {
    if (place.value === undefined) place.set({})
    const next = inside(place.value, part)
    if (!next) throw new WriteFailure(`Cannot create field '${part}' in element {${holder}: ${show(place.value)}}`)
    ;[place, holder] = [next, part]
  }
  return place
}

/** The place within a value; `undefined` when the value cannot hold it. */
function inside(value: Maybe, part: string): Place | undefined {
  if (isDoc(value)) return inDoc(value, part)
  return Array.isArray(value) && isPosition(part) ? inArray(value, Number(part)) : undefined
}

function inDoc(doc: Doc, name: string): Place {
  return {
    value: field(doc, name),
    set(value) {
      this.value = doc[name] = value
    },
    remove() {
      Reflect.deleteProperty(doc, name)
    },
  }
}

function inArray(list: Value[], position: number): Place {
  return {
    value: list[position],
    set(value) {
      if (position - list.length > PADDING_LIMIT) throw new WriteFailure(`can't backfill more than ${PADDING_LIMIT} elements`)
      while (list.length < position) list.push(null)
      this.value = list[position] = value
    },
    // MongoDB keeps the positions of the other elements.
    remove() {
      if (position < list.length) list[position] = null
    },
  }
}
