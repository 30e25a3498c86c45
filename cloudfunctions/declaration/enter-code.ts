import { carryOut } from '@common/analysis/carry-out'
import { keepStep, type Moment } from '@common/analysis/keep-step'
import { seal } from '@common/crypto/seal'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import type { AnalysisRecord } from '@common/repositories/analysis.record'
import { places } from '@common/repositories/places'

/** Asks about the batch at hand with a typed code, where the analysis waits for one. @returns how it stands then; nothing when it was removed meanwhile */
export async function enterCode(record: AnalysisRecord, code: string, moment: Moment): Promise<AnalysisRecord | undefined> {
  const { _id: account, analysis, secrets } = record
  if (!secrets || analysis.state !== 'awaiting-code') return record
  const codeCipher = seal(code, places.analysisCode(account))
  const step = await keepStep({ ...record, secrets: { ...secrets, codeCipher } }, { kind: 'code' }, moment.now)
  return step ? carryOut(step, moment) : readAnalysisRecord(account)
}
