import { type Side, SIDES } from './boundary'
import type { Position } from './position'

/** Whether a ray to the east meets a side. A side has its lower end and not its upper one, so that a ray through a corner counts once. */
function isMet({ from, to }: Side, { longitude, latitude }: Position): boolean {
  if (from.latitude > latitude === to.latitude > latitude) return false
  const share = (latitude - from.latitude) / (to.latitude - from.latitude)
  return longitude < from.longitude + share * (to.longitude - from.longitude)
}

/** Whether a position (GCJ-02) lies in Wenzhou, islands among it: a ray from it meets an odd number of sides. */
export const isInWenzhou = (position: Position): boolean => SIDES.filter((side) => isMet(side, position)).length % 2 === 1
