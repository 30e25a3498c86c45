import type { Position } from './position'

/**
 * GCJ-02, what maps of China are drawn in: WGS-84 moved by up to 700 m, by waves of the distance from (105° E, 35° N) on Krasovsky's ellipsoid. Source: no
 * authority publishes it; the formula is the one that every open library of coordinates carries (`gcoord`, `coordtransform`).
 */
const SEMI_MAJOR_AXIS = 6_378_245
const ECCENTRICITY_SQUARED = 0.00669342162296594323
const RADIANS = Math.PI / 180

/** Outside of this GCJ-02 is WGS-84. */
const CHINA = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 }

const isInChina = ({ longitude, latitude }: Position): boolean =>
  longitude >= CHINA.west && longitude <= CHINA.east && latitude >= CHINA.south && latitude <= CHINA.north

const wave = (height: number, at: number, halfLength: number): number => (height * Math.sin((at * Math.PI) / halfLength) * 2) / 3

const eastward = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  wave(20, x, 1 / 6) +
  wave(20, x, 1 / 2) +
  wave(20, x, 1) +
  wave(40, x, 3) +
  wave(150, x, 12) +
  wave(300, x, 30)

const northward = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  wave(20, x, 1 / 6) +
  wave(20, x, 1 / 2) +
  wave(20, y, 1) +
  wave(40, y, 3) +
  wave(160, y, 12) +
  wave(320, y, 30)

/** By how many degrees GCJ-02 lies beside a WGS-84 position. */
function shiftAt({ longitude, latitude }: Position): Position {
  const [x, y] = [longitude - 105, latitude - 35]
  const bulge = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude * RADIANS) ** 2
  const alongMeridian = (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / bulge ** 1.5
  const alongParallel = (SEMI_MAJOR_AXIS / Math.sqrt(bulge)) * Math.cos(latitude * RADIANS)
  return { longitude: eastward(x, y) / (alongParallel * RADIANS), latitude: northward(x, y) / (alongMeridian * RADIANS) }
}

/** What browsers measure, as the boundary and the platforms have it. */
export function wgs84ToGcj02(wgs84: Position): Position {
  if (!isInChina(wgs84)) return wgs84
  const shift = shiftAt(wgs84)
  return { longitude: wgs84.longitude + shift.longitude, latitude: wgs84.latitude + shift.latitude }
}

/** Each turn leaves less than a hundredth of the error of the one before: millimetres after three. */
const TURNS = 3

/** The WGS-84 position that `wgs84ToGcj02` makes this one of, found by correcting a guess. */
export function gcj02ToWgs84(gcj02: Position): Position {
  let guess = gcj02
  for (let turn = 0; turn < TURNS; turn += 1) {
    const back = wgs84ToGcj02(guess)
    guess = {
      longitude: guess.longitude + gcj02.longitude - back.longitude,
      latitude: guess.latitude + gcj02.latitude - back.latitude,
    }
  }
  return guess
}
