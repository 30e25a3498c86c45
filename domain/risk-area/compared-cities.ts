import { OWN_CITY } from '../itinerary/compared-set'
import { cityCode, cityName, isDivision } from './cities'
import type { RiskPlace } from './risk-list'

export interface ComparedCities {
  /** Codes in order, each once, without the own city. */
  cities: string[]
  /** Names on the list that no city is known by: they block the confirmation of a set, not the import of a list. */
  unmapped: string[]
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

/** The cities with medium- or high-risk areas: what a list proposes to compare (`rules.md` 9). */
export function proposeCities(places: readonly RiskPlace[]): ComparedCities {
  const risky = places.filter(({ level }) => level !== 'low')
  const codes = risky.map(({ province, city }) => cityCode(province, city))
  return {
    cities: sorted(codes.filter((code) => code !== undefined)).filter((code) => code !== OWN_CITY),
    unmapped: sorted(risky.filter((_place, index) => codes[index] === undefined).map(({ province, city }) => `${province} ${city}`)),
  }
}

/** Every name of a list that the divisions file does not have, with the city it is taken for: warnings for the office, no refusals. */
export function nameWarnings(places: readonly RiskPlace[]): string[] {
  const unknown = places.filter(({ province, city }) => !isDivision(province, city))
  return sorted(
    unknown.map(({ province, city }) => `${province} ${city} is not in the divisions file; ${takenFor(cityCode(province, city))}`),
  )
}

const takenFor = (code: string | undefined) => (code ? `taken for ${cityName(code)} (${code})` : 'no city is known by it')

/** A short tag of a set of cities: another set has another one. @param sha256 gives the digest of a text as hex */
export const setTagOf = (cities: readonly string[], sha256: (text: string) => string): string =>
  sha256(sorted(cities).join(',')).slice(0, 16)
