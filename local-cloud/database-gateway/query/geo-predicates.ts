import type { Options } from 'mingo/types'
import { notSupported, queryFailed } from '../errors'
import { distanceTo, intersects, toPosition, toShape, within, withinCircle, type Position } from './geo'
import { candidates } from '../values/paths'
import { isDoc, type Doc, type Value } from '../values/values'

type Predicate = (selector: string, operand: unknown, options: Options) => (doc: unknown) => boolean

function geometry(operator: string, operand: unknown): NonNullable<ReturnType<typeof toShape>> {
  const shape = isDoc(operand) ? toShape(operand['$geometry']) : undefined
  return shape ?? notSupported(`${operator} without a GeoJSON $geometry`)
}

const shapesAt = (doc: unknown, path: readonly string[]): NonNullable<ReturnType<typeof toShape>>[] =>
  candidates(doc as Doc, path).flatMap((value) => toShape(value) ?? [])

const $geoWithin: Predicate = (selector, operand) => {
  const path = selector.split('.')
  if (isDoc(operand) && Array.isArray(operand['$centerSphere'])) {
    const [centre, radians] = operand['$centerSphere'] as [Value, Value]
    const at = toPosition(centre)
    if (typeof radians !== 'number') queryFailed('radius must be a non-negative number')
    return (doc) => shapesAt(doc, path).some((shape) => withinCircle(shape, at, radians))
  }
  const area = geometry('$geoWithin', operand)
  if (area.polygons.length === 0) return notSupported('$geoWithin of anything but a polygon')
  return (doc) => shapesAt(doc, path).some((shape) => within(shape, area))
}

const $geoIntersects: Predicate = (selector, operand) => {
  const [path, area] = [selector.split('.'), geometry('$geoIntersects', operand)]
  return (doc) => shapesAt(doc, path).some((shape) => intersects(shape, area))
}

const $nearSphere: Predicate = (selector, operand) => {
  const [path, near] = [selector.split('.'), readNear(operand)]
  return (doc) => {
    const metres = distanceTo(doc as Doc, path, near.centre)
    return metres <= near.max && metres >= near.min
  }
}

interface Near {
  centre: Position
  /** m */
  min: number
  max: number
}

function readNear(operand: unknown): Near {
  const centre = geometry('$nearSphere', operand).points[0] ?? notSupported('$nearSphere of anything but a point')
  const { $minDistance: min, $maxDistance: max } = operand as Doc
  // Infinity is the distance of a document without a point: it is never near.
  return { centre, min: typeof min === 'number' ? min : 0, max: typeof max === 'number' ? max : Number.MAX_VALUE }
}

interface NearTerm {
  path: string[]
  operand: Value
}

/** Every $near that counts for the whole query: in a field, or in a field of an $and. */
function nearTerms(query: Doc): NearTerm[] {
  return Object.entries(query).flatMap(([name, operand]): NearTerm[] => {
    const parts = Array.isArray(operand) ? operand.filter(isDoc) : []
    if (name === '$and') return parts.flatMap(nearTerms)
    if (name.startsWith('$')) return parts.flatMap(nearTerms).length > 0 ? queryFailed('geo $near must be top-level expr') : []
    const asked = isDoc(operand) ? (operand['$nearSphere'] ?? operand['$near']) : undefined
    return asked === undefined ? [] : [{ path: name.split('.'), operand: asked }]
  })
}

/** The order a $near asks for: nearest first. `undefined` when the query has none. */
export function nearOrder(query: Doc): ((doc: Doc) => number) | undefined {
  const [term, ...others] = nearTerms(query)
  if (!term) return undefined
  if (others.length > 0) queryFailed('Too many geoNear expressions')
  const { centre } = readNear(term.operand)
  return (doc) => distanceTo(doc, term.path, centre)
}

export const geoPredicates = { $geoWithin, $geoIntersects, $nearSphere, $near: $nearSphere }
