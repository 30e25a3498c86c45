import boundary from '@domain/geofence/boundary.json'
import given from '@domain/geofence/fixtures/wenzhou-boundary.json'
import { encodeBoundary } from './encode-boundary'

it('the boundary that phones carry is the given one: else npm run geofence:boundary', () => expect(boundary).toEqual(encodeBoundary(given)))

it('takes at most 12 KB of a package', () => expect(JSON.stringify(boundary).length).toBeLessThanOrEqual(12 * 1024))

it('a hole is not left out in silence', () =>
  expect(() => encodeBoundary({ geometry: { coordinates: [[[[0, 0]], [[0, 0]]]] } })).toThrow('hole'))
