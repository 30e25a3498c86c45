import type { Moment } from '@common/analysis/keep-step'
import { takeUp } from '@common/analysis/take-up'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import type { AnalysisRecord } from '@common/repositories/analysis.record'
import type { AccountId } from '@domain/kernel/ids'

/** The analysis of an account as it stands now, whatever has happened to it since. */
export async function ownAnalysis(account: AccountId, { now, log }: Moment): Promise<AnalysisRecord | undefined> {
  const record = await readAnalysisRecord(account)
  return record && takeUp(record, { now, log })
}
