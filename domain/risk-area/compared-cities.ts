import { OWN_CITY } from '../itinerary/compared-set'
import { cityCode, isDivision } from './cities'
import type { NameWarning } from './problem'
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

/** Every name of a list that the divisions file does not have: warnings for the office, no refusals. */
export function nameWarnings(places: readonly RiskPlace[]): NameWarning[] {
  const unknown = new Map<string, NameWarning>()
  for (const { province, city } of places) {
    const name = `${province} ${city}`
    if (!unknown.has(name) && !isDivision(province, city)) unknown.set(name, { province, city, takenFor: cityCode(province, city) ?? null })
  }
  return [...unknown.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, warning]) => warning)
}

/** How many places of the higher levels a city has on a list: what speaks for comparing it. */
export interface CityRisk {
  code: string
  high: number
  middle: number
}

/** The cities that a list names with places of high or medium risk, by code; the own city too. */
export function risksByCity(places: readonly RiskPlace[]): CityRisk[] {
  const risks = new Map<string, CityRisk>()
  for (const { level, province, city } of places) {
    const code = level === 'low' ? undefined : cityCode(province, city)
    if (code === undefined || level === 'low') continue
    const risk = risks.get(code) ?? { code, high: 0, middle: 0 }
    risk[level] += 1
    risks.set(code, risk)
  }
  return [...risks.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** A short tag of a set of cities: another set has another one. @param sha256 gives the digest of a text as hex */
export const setTagOf = (cities: readonly string[], sha256: (text: string) => string): string =>
  sha256(sorted(cities).join(',')).slice(0, 16)
