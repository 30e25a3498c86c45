import { CHANGE_KINDS, type ChangeKind, compareRiskLists, type Difference } from '@domain/risk-area'
import { type RiskChange, saveChanges } from '../repositories/risk-changes.repository'
import { type Comparison, noteComparison, readPlaces, readRiskList, type RiskListRecord } from '../repositories/risk-lists.repository'
import type { ComparedSet } from '../settings/settings'

/** Compares a list with the one in force and keeps what differs, so that it can be paged through. The same comparison is made once. */
export async function compareList(record: RiskListRecord, current: ComparedSet | null): Promise<Comparison> {
  const against = current?.number ?? 0
  if (record.comparison?.against === against && record.comparison.isWhole) return record.comparison
  const difference = compareRiskLists({ places: await placesInForce(current) }, { places: await readPlaces(record) })
  await Promise.all(CHANGE_KINDS.map((kind) => saveChanges({ list: record._id, kind, against, rows: rowsOf(difference, kind) })))
  const { added, removed, moved } = difference
  const comparison = { against, added: added.length, removed: removed.length, moved: moved.length, isWhole: true }
  await noteComparison(record._id, comparison)
  return comparison
}

async function placesInForce(current: ComparedSet | null) {
  const record = current ? await readRiskList(current.list) : undefined
  return record ? readPlaces(record) : []
}

function rowsOf(difference: Difference, kind: ChangeKind): RiskChange[] {
  if (kind === 'moved') return difference.moved.map(({ from, to }) => ({ place: to, from }))
  return difference[kind].map((place) => ({ place, from: null }))
}
