import { LEVELS, type RiskList, type RiskPlace } from './risk-list'

export const CHANGE_KINDS = ['added', 'removed', 'moved'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What a list changes: places that are new, gone, or on another level. */
export interface Difference {
  added: RiskPlace[]
  removed: RiskPlace[]
  moved: { from: RiskPlace['level']; to: RiskPlace }[]
}

const keyOf = ({ province, city, county, community }: RiskPlace) => [province, city, county, community].join('\n')

/** Places by name; one that stands on two levels counts on the higher one. */
function byName(places: readonly RiskPlace[]): Map<string, RiskPlace> {
  const found = new Map<string, RiskPlace>()
  for (const place of places) {
    const known = found.get(keyOf(place))
    if (!known || LEVELS.indexOf(place.level) < LEVELS.indexOf(known.level)) found.set(keyOf(place), place)
  }
  return found
}

export function compareRiskLists(before: Pick<RiskList, 'places'>, after: Pick<RiskList, 'places'>): Difference {
  const [old, now] = [byName(before.places), byName(after.places)]
  const difference: Difference = { added: [], removed: [], moved: [] }
  for (const [key, place] of now) {
    const known = old.get(key)
    if (!known) difference.added.push(place)
    else if (known.level !== place.level) difference.moved.push({ from: known.level, to: place })
  }
  for (const [key, place] of old) if (!now.has(key)) difference.removed.push(place)
  return difference
}

/** Whether every word of a search stands in the names of a place. */
export function isNamed({ province, city, county, community }: RiskPlace, search: string): boolean {
  const names = [province, city, county, community].join('\n')
  return search
    .trim()
    .split(/\s+/)
    .every((word) => names.includes(word))
}
