import { STEP_DIGITS } from '@domain/geofence/steps'

/** Of the given boundary: a MultiPolygon of GeoJSON, rings closed by their first corner, no holes. */
export interface GivenBoundary {
  geometry: { coordinates: readonly (readonly (readonly (readonly number[])[])[])[] }
}

const UNITS_A_DEGREE = 10_000

/** Each ring as steps: longitude and latitude of a corner less those of the corner before, in ten-thousandths of a degree, as many as the given boundary has. */
export function encodeBoundary({ geometry }: GivenBoundary): string[] {
  return geometry.coordinates.map(([ring, ...holes]) => {
    if (holes.length > 0) throw new Error('the boundary has a hole: the check knows none yet')
    const corners = ring.slice(0, -1).map((corner) => corner.map((degrees) => Math.round(degrees * UNITS_A_DEGREE)))
    const steps = corners.flatMap(([x, y], index) => {
      const [fromX, fromY] = corners[index - 1] ?? [0, 0]
      return [x - fromX, y - fromY]
    })
    return steps.map(writeStep).join('')
  })
}

/** As `readSteps` reads it. */
function writeStep(step: number): string {
  const digits = (step < 0 ? -2 * step - 1 : 2 * step).toString(32).split('').reverse()
  return digits.map((digit, place) => STEP_DIGITS[parseInt(digit, 32) + (place < digits.length - 1 ? 32 : 0)]).join('')
}
