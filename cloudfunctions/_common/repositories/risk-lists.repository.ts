import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { CityRisk, LevelCounts, NameWarning, RiskList, RiskPlace } from '@domain/risk-area'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** A document holds 16 MB at most; so many places take about 1 MB. */
const PLACES_A_PART = 5_000
/** The office sees so many at once. */
const LISTS_AT_MOST = 50

/** From a file of the office, the national interface, or a script with the cloud's credentials. */
export const LIST_ORIGINS = ['file', 'national', 'script'] as const
export type ListOrigin = (typeof LIST_ORIGINS)[number]

/** What a list changes against a version that was in force when they were compared. */
export interface Comparison {
  /** Number of that version; 0 before the first. */
  against: number
  added: number
  removed: number
  moved: number
  /** All rows are kept. A comparison from before that was so does not say it, and is made anew. */
  isWhole?: boolean
}

/** A list that was imported and added up. Whether it is in force, was, or waits is said by the sets that were made of it. */
export interface RiskListRecord extends Omit<RiskList, 'places'> {
  /** Digest of time and places: the same list is kept once. */
  _id: string
  counts: LevelCounts
  origin: ListOrigin
  importedAt: Instant
  importedBy: AccountId | null
  /** What it proposes to compare, names that no city is known by, names to look at, places a city. */
  cities: readonly string[]
  unmapped: readonly string[]
  warnings: readonly NameWarning[]
  risks: readonly CityRisk[]
  comparison: Comparison | null
}

const lists = () => database.collection('riskLists')
const parts = () => database.collection('riskListParts')
const partId = (list: string, part: number) => `${list}-${part}`

/** Keeps a list, its places in parts of their own first, so that a list that can be found is whole. @returns `false` when it is kept already */
export async function saveRiskList(record: RiskListRecord, places: readonly RiskPlace[]): Promise<boolean> {
  if (await readRiskList(record._id)) return false
  for (let part = 0; part * PLACES_A_PART < places.length; part++) {
    const content = places.slice(part * PLACES_A_PART, (part + 1) * PLACES_A_PART)
    await addNew('riskListParts', { _id: partId(record._id, part), list: record._id, places: content })
  }
  return addNew('riskLists', record)
}

export async function readRiskList(id: string): Promise<RiskListRecord | undefined> {
  const { data } = await lists().where({ _id: id }).limit(1).get()
  return (data as RiskListRecord[])[0]
}

/** The lists that came last, the newest first. */
export async function listRiskLists(): Promise<RiskListRecord[]> {
  const { data } = await lists().orderBy('importedAt', 'desc').limit(LISTS_AT_MOST).get()
  return data as RiskListRecord[]
}

export async function readPlaces({ _id, counts }: RiskListRecord): Promise<RiskPlace[]> {
  const places = counts.high + counts.middle + counts.low
  const ids = Array.from({ length: Math.ceil(places / PLACES_A_PART) }, (_part, part) => partId(_id, part))
  const found = await Promise.all(ids.map((id) => parts().where({ _id: id }).limit(1).get()))
  return found.flatMap(({ data }) => (data as { places: RiskPlace[] }[]).flatMap((part) => part.places))
}

export async function noteComparison(list: string, comparison: Comparison): Promise<void> {
  await lists()
    .where({ _id: list })
    .update({ comparison: _.set(comparison) })
}
