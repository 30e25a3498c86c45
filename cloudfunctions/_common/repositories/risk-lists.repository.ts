import { randomUUID } from 'node:crypto'
import type { Instant } from '@domain/kernel/china-time'
import type { RiskList, RiskPlace } from '@domain/risk-area'
import { database } from '../database/app'

/** A document holds 16 MB at most; so many places take about 1 MB. */
const PLACES_A_PART = 5_000
const PARTS_AT_MOST = 100

/** A list that was imported: proposed until it is confirmed, and kept afterwards, so that it can be compared and gone back to. */
export interface RiskListRecord extends Omit<RiskList, 'places'> {
  _id: string
  importedAt: Instant
  /** The list that was current at the import; the difference shown was to that one. */
  against: string | null
  cities: readonly string[]
  unmapped: readonly string[]
}

const lists = () => database.collection('riskLists')
const parts = () => database.collection('riskListParts')

/** Keeps a list, its places in parts of their own first, so that a list that can be found is whole. */
export async function saveRiskList(record: Omit<RiskListRecord, '_id'>, places: readonly RiskPlace[]): Promise<string> {
  const _id = randomUUID()
  for (let part = 0; part * PLACES_A_PART < places.length; part++) {
    await parts().add({ list: _id, part, places: places.slice(part * PLACES_A_PART, (part + 1) * PLACES_A_PART) })
  }
  await lists().add({ _id, ...record })
  return _id
}

export async function readRiskList(id: string): Promise<RiskListRecord | undefined> {
  const { data } = await lists().where({ _id: id }).limit(1).get()
  return (data as RiskListRecord[])[0]
}

export async function readPlaces(id: string): Promise<RiskPlace[]> {
  const { data } = await parts().where({ list: id }).orderBy('part', 'asc').limit(PARTS_AT_MOST).get()
  return (data as { places: RiskPlace[] }[]).flatMap(({ places }) => places)
}
