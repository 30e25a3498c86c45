import { HOME_CITY } from '../kernel/home-city'
import { cityCode, isDivision } from './cities'
import type { NameWarning } from './problem'
import type { LevelCounts, RiskPlace } from './risk-list'

export interface ComparedCities {
  /** Codes in order, each once, without the own city. */
  cities: string[]
  /** Names on the list that no city is known by: they block the confirmation of a set, not the import of a list. */
  unmapped: string[]
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

interface NamedCity {
  province: string
  city: string
  counts: LevelCounts
}

/** The names on a list, each once, with its places: tens of thousands of places have a few hundred names. */
function namesOf(places: readonly RiskPlace[]): NamedCity[] {
  const names = new Map<string, NamedCity>()
  for (const { level, province, city } of places) {
    const key = nameOf({ province, city })
    let name = names.get(key)
    if (!name) names.set(key, (name = { province, city, counts: { high: 0, middle: 0, low: 0 } }))
    name.counts[level] += 1
  }
  return [...names.values()]
}

const nameOf = ({ province, city }: Pick<NamedCity, 'province' | 'city'>) => `${province} ${city}`
const isRisky = ({ counts }: NamedCity) => counts.high + counts.middle > 0

/** The cities with medium- or high-risk areas: what a list proposes to compare (`rules.md` 9). */
export function proposeCities(places: readonly RiskPlace[]): ComparedCities {
  const risky = namesOf(places)
    .filter(isRisky)
    .map((name) => ({ name: nameOf(name), code: cityCode(name.province, name.city) }))
  return {
    cities: sorted(risky.flatMap(({ code }) => (code === undefined || code === HOME_CITY.code ? [] : [code]))),
    unmapped: sorted(risky.filter(({ code }) => code === undefined).map(({ name }) => name)),
  }
}

/** Every name of a list that the divisions file does not have: warnings for the office, no refusals. */
export function nameWarnings(places: readonly RiskPlace[]): NameWarning[] {
  return namesOf(places)
    .filter(({ province, city }) => !isDivision(province, city))
    .map(({ province, city }) => ({ province, city, takenFor: cityCode(province, city) ?? null }))
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
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
  for (const { province, city, counts } of namesOf(places).filter(isRisky)) {
    const code = cityCode(province, city)
    if (code === undefined) continue
    const { high, middle } = risks.get(code) ?? { high: 0, middle: 0 }
    risks.set(code, { code, high: high + counts.high, middle: middle + counts.middle })
  }
  return [...risks.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** A short tag of a set of cities: another set has another one. @param sha256 gives the digest of a text as hex */
export const setTagOf = (cities: readonly string[], sha256: (text: string) => string): string =>
  sha256(sorted(cities).join(',')).slice(0, 16)
