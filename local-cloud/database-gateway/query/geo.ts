import { queryFailed } from '../errors'
import { candidates } from '../values/paths'
import { isDoc, type Doc, type Maybe } from '../values/values'

/** Longitude and latitude, degrees. */
export type Position = [number, number]
type Ring = Position[]
interface Shape {
  points: Position[]
  lines: Position[][]
  /** Outer ring first, then its holes. */
  polygons: Ring[][]
}

/** MongoDB's radius of the earth, m. */
const EARTH = 6_378_100
const RADIANS = Math.PI / 180

export function toPosition(value: unknown): Position {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return queryFailed('Point must be an array of numbers')
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    return queryFailed(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  return [longitude, latitude]
}

/** Great-circle distance, m, by the formula of the S2 library, to the last bit. */
export function distance(a: Position, b: Position): number {
  const [u, v] = [unitVector(a), unitVector(b)]
  const [x, y, z] = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
  // Math.hypot rounds otherwise than S2 does.
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) * EARTH
}

function unitVector([longitude, latitude]: Position): [number, number, number] {
  const [theta, phi] = [longitude * RADIANS, latitude * RADIANS]
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)]
}

/** GeoJSON, or a legacy pair of coordinates, as points, lines and polygons; `undefined` for anything else. */
export function toShape(value: Maybe): Shape | undefined {
  if (Array.isArray(value) && typeof value[0] === 'number') return { points: [toPosition(value)], lines: [], polygons: [] }
  if (!isDoc(value) || !Array.isArray(value['coordinates'])) return undefined
  const at = value['coordinates'] as unknown[]
  const line = (part: unknown): Position[] => (part as unknown[]).map(toPosition)
  const polygon = (part: unknown): Ring[] => (part as unknown[]).map(line)
  switch (value['type']) {
    case 'Point':
      return { points: [toPosition(at)], lines: [], polygons: [] }
    case 'MultiPoint':
      return { points: line(at), lines: [], polygons: [] }
    case 'LineString':
      return { points: [], lines: [line(at)], polygons: [] }
    case 'MultiLineString':
      return { points: [], lines: polygon(at), polygons: [] }
    case 'Polygon':
      return { points: [], lines: [], polygons: [polygon(at)] }
    case 'MultiPolygon':
      return { points: [], lines: [], polygons: at.map(polygon) }
    default:
      return undefined
  }
}

type Segment = [Position, Position]

/** The edges between the points of a line; those of a ring close it, since its last point is its first. */
function edges(line: Position[]): Segment[] {
  return line.flatMap((end, i): Segment[] => {
    const start = line[i - 1]
    return start ? [[start, end]] : []
  })
}

function inRing([x, y]: Position, ring: Ring): boolean {
  let inside = false
  for (const [a, b] of edges(ring)) {
    if (onSegment([x, y], a, b)) return true
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

function inPolygons(position: Position, polygons: Ring[][]): boolean {
  return polygons.some(
    ([outer, ...holes]) => outer !== undefined && inRing(position, outer) && !holes.some((hole) => inRing(position, hole)),
  )
}

function side(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

function onSegment(p: Position, a: Position, b: Position): boolean {
  return (
    side(a, b, p) === 0 &&
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  )
}

function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function segments(shape: Shape): Segment[] {
  return [...shape.lines, ...shape.polygons.flat()].flatMap(edges)
}

function vertices(shape: Shape): Position[] {
  return [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]
}

/** Planar edges: fine for the extent of a city, not for shapes of hundreds of kilometres. */
export function intersects(a: Shape, b: Shape): boolean {
  const [edgesA, edgesB] = [segments(a), segments(b)]
  const touches = (shape: Shape, edges: Segment[], other: Shape): boolean =>
    vertices(shape).some(
      (vertex) =>
        inPolygons(vertex, other.polygons) ||
        edges.some(([from, to]) => onSegment(vertex, from, to)) ||
        other.points.some((point) => point[0] === vertex[0] && point[1] === vertex[1]),
    )
  return touches(a, edgesB, b) || touches(b, edgesA, a) || edgesA.some((edge) => edgesB.some((other) => crosses(edge, other)))
}

export function within(shape: Shape, area: Shape): boolean {
  const edges = segments(area)
  return (
    vertices(shape).every((vertex) => inPolygons(vertex, area.polygons)) &&
    !segments(shape).some((edge) => edges.some((other) => crosses(edge, other)))
  )
}

/** Distance from a point to the nearest point stored under `path`, m; Infinity when none is stored. */
export function distanceTo(doc: Doc, path: readonly string[], centre: Position): number {
  const points = candidates(doc, path).flatMap((value) => toShape(value)?.points ?? [])
  return Math.min(...points.map((point) => distance(point, centre)))
}

/** All vertices of the shape lie within `radians` of the centre. */
export function withinCircle(shape: Shape, centre: Position, radians: number): boolean {
  return vertices(shape).every((vertex) => distance(vertex, centre) / EARTH <= radians)
}
