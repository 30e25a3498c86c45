import rings from './boundary.json'
import type { Position } from './position'
import { readSteps } from './steps'

/** A side of the boundary, from corner to corner. */
export interface Side {
  from: Position
  to: Position
}

const UNITS_A_DEGREE = 10_000

/** The corners of a ring, whose steps `README.md` beside this file explains. */
function cornersOf(ring: string): Position[] {
  const steps = readSteps(ring)
  let [x, y] = [0, 0]
  const corners: Position[] = []
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index]
    y += steps[index + 1]
    corners.push({ longitude: x / UNITS_A_DEGREE, latitude: y / UNITS_A_DEGREE })
  }
  return corners
}

const sidesOf = (corners: readonly Position[]): Side[] =>
  corners.map((from, index) => ({ from, to: corners[(index + 1) % corners.length] }))

/** All sides of the city, of the mainland and of every island. */
export const SIDES: readonly Side[] = rings.map(cornersOf).flatMap(sidesOf)
