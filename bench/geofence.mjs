import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { median } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const ROUNDS = 7
/** From the sea in the east to the hills in the west, across the border many times. */
const WEST = 119.5
const EAST = 121.5
const SOUTH = 27
const NORTH = 28.7
const STEPS = 60

/** Whether somebody is away, on a grid over the city and what is around it; the outline alone is what it is measured against. */
export async function run() {
  const { isAway, isInWenzhou } = await loadTypescript('domain/geofence/index.ts')
  const between = (from, to, step) => from + ((to - from) * step) / STEPS
  const positions = Array.from({ length: STEPS * STEPS }, (_, place) => ({
    longitude: between(WEST, EAST, place % STEPS),
    latitude: between(SOUTH, NORTH, Math.floor(place / STEPS)),
  }))
  const times = { away: [], inside: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.inside.push(msEach(positions, isInWenzhou))
    times.away.push(msEach(positions, (position) => isAway(position, 0)))
  }
  const [away, inside] = [median(times.away), median(times.inside)]
  return [
    row('inside or outside', inside, 'ms'),
    row('surely away, by distance too', away, 'ms', { atMost: 1 }),
    row('surely away : inside or outside', away / inside, 'times'),
  ]
}

function msEach(positions, check) {
  let sum = 0
  const since = performance.now()
  for (const position of positions) sum += check(position) ? 1 : 0
  if (sum === 0) throw new Error('nobody was there')
  return (performance.now() - since) / positions.length
}
