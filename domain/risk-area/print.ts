import { LEVEL_KEYS, type NationalEntry } from './national-list'
import { countLevels, LEVELS, type RiskList, type RiskPlace } from './risk-list'

/** Writes a list in the national interface's own form; parsing that gives the same list. */
export function printRiskList({ listTime, places }: RiskList): string {
  const counts = countLevels(places)
  const data: Record<string, unknown> = { end_update_time: listTime }
  for (const level of LEVELS) data[LEVEL_KEYS[level].count] = counts[level]
  for (const level of LEVELS) data[LEVEL_KEYS[level].list] = entriesOf(places.filter((place) => place.level === level))
  return JSON.stringify({ data, code: 0, msg: 'success' })
}

const isSameCounty = (one: NationalEntry, other: RiskPlace) =>
  one.province === other.province && one.city === other.city && one.county === other.county

/** Neighbours of one county become one entry, so that the order of places is kept. */
function entriesOf(places: readonly RiskPlace[]): (NationalEntry & { type: string; area_name: string })[] {
  const entries: (NationalEntry & { type: string; area_name: string })[] = []
  for (const place of places) {
    const last = entries[entries.length - 1] as (typeof entries)[number] | undefined
    const { province, city, county, community } = place
    if (last && isSameCounty(last, place)) last.communitys.push(community)
    else entries.push({ type: '2', province, city, county, area_name: `${province} ${city} ${county}`, communitys: [community] })
  }
  return entries
}
