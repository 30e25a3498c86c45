import { STREET_CODES, streetName } from '../divisions'
import type { Measure } from '../status/facts'
import { maskAddress } from '../kernel/masking'

const STREETS = STREET_CODES.map((code) => ({ code, name: streetName(code).zh }))

interface PlaceParts {
  /** Absent where none of Wenzhou stands in front. */
  street?: string
  /** What comes after it, or all there is. */
  house: string
}

/** The street in front of the place of a measure, as it stands before a person's own address, and the rest of it. */
export function placeParts(place: string): PlaceParts {
  const street = STREETS.find(({ name }) => place.startsWith(name))
  return street ? { street: street.code, house: place.slice(street.name.length).trim() } : { house: place }
}

/**
 * Where somebody is under a measure, as who works on the case reads it. Under all but central isolation they live there: the street in front stays, as it stands before
 * their address, and the rest is masked as that is (鹿城区五马街道 五马街***).
 */
export function maskPlace(place: string, kind: Measure): string {
  if (kind === 'centralised') return place
  const { street, house } = placeParts(place)
  return street === undefined ? maskAddress(house) : `${streetName(street).zh} ${maskAddress(house)}`
}
