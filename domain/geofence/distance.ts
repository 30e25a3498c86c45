import { type Side, SIDES } from './boundary'
import type { Position } from './position'

const RADIANS = Math.PI / 180
/** On a sphere of the earth's mean radius. */
const METRES_A_DEGREE = 6_371_008.8 * RADIANS

/** Square of the degrees of latitude from a position to the nearest point of a side, on a plane; `narrowing`: of a degree of longitude beside one of latitude. */
function squaredDistance({ from, to }: Side, { longitude, latitude }: Position, narrowing: number): number {
  const x = (from.longitude - longitude) * narrowing
  const y = from.latitude - latitude
  const dx = (to.longitude - from.longitude) * narrowing
  const dy = to.latitude - from.latitude
  const along = Math.min(Math.max(-(x * dx + y * dy) / (dx * dx + dy * dy), 0), 1)
  return (x + along * dx) ** 2 + (y + along * dy) ** 2
}

/** Metres from a position (GCJ-02) to the boundary of Wenzhou, from inside or outside: right to 0.5 % near the city, rougher the farther away. */
export function distanceToBoundary(position: Position): number {
  const narrowing = Math.cos(position.latitude * RADIANS)
  const least = SIDES.reduce((nearest, side) => Math.min(nearest, squaredDistance(side, position, narrowing)), Infinity)
  return Math.sqrt(least) * METRES_A_DEGREE
}
