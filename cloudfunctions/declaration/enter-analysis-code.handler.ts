import { carryOut } from '@common/analysis/carry-out'
import { keepStep } from '@common/analysis/keep-step'
import { phoneReference } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { refusalOf } from '@common/itinerary/try-code'
import { implement } from '@common/pipeline/implement'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import { places } from '@common/repositories/places'
import { enterAnalysisCode } from '@contract/declaration/enter-analysis-code'
import { isRunning } from '@domain/declaration/analysis'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { ownAnalysis } from './own-analysis'
import { showAnalysis } from './present-analysis'

export const enterAnalysisCodeHandler = implement(enterAnalysisCode, async ({ input: { code }, caller: { account }, now, log }) => {
  const record = await ownAnalysis(account, { now, log })
  const asItStands = async () => done(await showAnalysis(await readAnalysisRecord(account), now))
  if (record?.analysis.state === 'judged') return asItStands()
  if (!record?.secrets || !isRunning(record.analysis)) return failed(failure('ANALYSIS_NOT_RUNNING'))
  if (record.analysis.state !== 'awaiting-code') return asItStands()
  const refused = await refusalOf({ phone: record.phone, reference: phoneReference(account, record.phone) }, now)
  if (refused) return failed(refused)
  const codeCipher = seal(code, places.analysisCode(account))
  const step = await keepStep({ ...record, secrets: { ...record.secrets, codeCipher } }, { kind: 'code' }, now)
  return step ? done(await showAnalysis(await carryOut(step, { now, log }), now)) : asItStands()
})
