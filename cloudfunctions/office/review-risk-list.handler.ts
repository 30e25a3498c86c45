import { implement } from '@common/pipeline/implement'
import { lastSetOf, readSet } from '@common/repositories/compared-sets.repository'
import { readChanges } from '@common/repositories/risk-changes.repository'
import { readRiskList, type RiskListRecord } from '@common/repositories/risk-lists.repository'
import { compareList } from '@common/risk-lists/compare-list'
import { type ComparedSet, readSettings } from '@common/settings/settings'
import { CHANGES_A_PAGE, readRiskChanges } from '@contract/office/read-risk-changes'
import { reviewRiskList } from '@contract/office/review-risk-list'
import { isNamed } from '@domain/risk-area'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { presentList, readSurroundings } from './present-risk-list'

export const reviewListHandler = implement(reviewRiskList, async ({ input }) => {
  const record = await readRiskList(input.list)
  if (!record) return failed(failure('PROPOSAL_NOT_FOUND'))
  const { compared } = await readSettings()
  const [{ against, added, removed, moved }, around] = await Promise.all([
    compareList(record, compared),
    readSurroundings(compared, [record.importedBy]),
  ])
  return done({
    list: presentList(record, around),
    against,
    totals: { added, removed, moved },
    inForce: [...(compared?.cities ?? [])],
    chosen: [...(await chosenBefore(record, compared, input.version))],
    risks: [...record.risks],
    warnings: [...record.warnings],
    unmapped: [...record.unmapped],
  })
})

/** What was compared in the version that is gone back to, or when the list was last in force; what it proposes, when it never was. */
async function chosenBefore({ _id, cities }: RiskListRecord, compared: ComparedSet | null, version?: number): Promise<readonly string[]> {
  const named = version === undefined ? undefined : await readSet(version)
  if (named?.list === _id) return named.cities
  if (compared?.list === _id) return compared.cities
  const before = compared ? await lastSetOf(_id, compared.number) : undefined
  return before ? before.cities : cities
}

export const readChangesHandler = implement(readRiskChanges, async ({ input: { list, against, kind, page, search } }) => {
  const record = await readRiskList(list)
  if (record?.comparison?.against !== against) return failed(failure('PROPOSAL_OUTDATED'))
  const total = record.comparison[kind]
  const [from, to] = [page * CHANGES_A_PAGE, (page + 1) * CHANGES_A_PAGE]
  const rows = await readChanges({ list, kind, against }, search ? 0 : Math.min(from, total), search ? total : Math.min(to, total))
  if (!rows) return failed(failure('PROPOSAL_OUTDATED'))
  const found = search ? rows.filter(({ place }) => isNamed(place, search)) : rows
  const shown = search ? found.slice(from, to) : found
  const count = search ? found.length : total
  return done({ rows: shown.map(({ place, from }) => ({ ...place, from })), pages: Math.ceil(count / CHANGES_A_PAGE), total: count })
})
