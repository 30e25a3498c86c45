import { STREET_CODES, streetName } from '../divisions'
import type { Measure } from '../status/facts'
import { maskAddress } from '../kernel/masking'

const STREETS = STREET_CODES.map((code) => streetName(code).zh)

/**
 * Where somebody is under a measure, as who works on the case reads it. Under all but central isolation they live there: the street in front stays, as it stands before
 * their address, and the rest is masked as that is (鹿城区五马街道 五马街***).
 */
export function maskPlace(place: string, kind: Measure): string {
  if (kind === 'centralised') return place
  const street = STREETS.find((name) => place.startsWith(name))
  return street ? `${street} ${maskAddress(place.slice(street.length))}` : maskAddress(place)
}
