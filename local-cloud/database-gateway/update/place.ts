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
  return walk(doc, path.split('.'), false)
}

/** Finds the place and creates the objects on the way. Fails, as MongoDB does, at a value that cannot hold fields. */
export function makePlace(doc: Doc, path: string): Place {
  return walk(doc, path.split('.'), true)!
}

function walk(doc: Doc, parts: string[], create: boolean): Place | undefined {
  let place = inDoc(doc, parts[0]!)
  for (const [i, part] of parts.slice(1).entries()) {
    if (place.value === undefined) {
      if (!create) return undefined
      place.set({})
    }
    const next: Place | undefined = isDoc(place.value)
      ? inDoc(place.value, part)
      : Array.isArray(place.value) && isPosition(part)
        ? inArray(place.value, Number(part))
        : undefined
    if (next) place = next
    else if (!create) return undefined
    else throw new WriteFailure(`Cannot create field '${part}' in element {${parts[i]}: ${show(place.value)}}`)
  }
  return place
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
