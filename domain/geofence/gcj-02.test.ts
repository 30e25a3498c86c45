import fc from 'fast-check'
import { gcj02ToWgs84, type Position, wgs84ToGcj02 } from '.'

/** From one place to another near it. */
const metresBetween = (one: Position, other: Position): number =>
  Math.hypot(
    (one.longitude - other.longitude) * 111_320 * Math.cos((one.latitude * Math.PI) / 180),
    (one.latitude - other.latitude) * 111_320,
  )

const inZhejiang = fc.record({
  longitude: fc.double({ min: 118, max: 123.5, noNaN: true }),
  latitude: fc.double({ min: 27, max: 31.3, noNaN: true }),
})

/** As the README of `coordtransform` has it. */
it('one published pair', () => {
  const { longitude, latitude } = wgs84ToGcj02({ longitude: 116.404, latitude: 39.915 })
  expect(longitude).toBeCloseTo(116.41024449916938, 9)
  expect(latitude).toBeCloseTo(39.91640428150164, 9)
})

it('there and back is under 1 mm over the whole province, and the way is some hundred metres', () => {
  fc.assert(
    fc.property(inZhejiang, (position) => {
      const moved = wgs84ToGcj02(position)
      expect(metresBetween(gcj02ToWgs84(moved), position)).toBeLessThan(0.001)
      expect(metresBetween(moved, position)).toBeGreaterThan(100)
      expect(metresBetween(moved, position)).toBeLessThan(800)
    }),
    { numRuns: 2_000 },
  )
})

it.each([
  ['Tokyo', { longitude: 139.69, latitude: 35.69 }],
  ['London', { longitude: -0.13, latitude: 51.51 }],
])('%s is where it was', (_name, position) => {
  expect(wgs84ToGcj02(position)).toEqual(position)
  expect(gcj02ToWgs84(position)).toEqual(position)
})
