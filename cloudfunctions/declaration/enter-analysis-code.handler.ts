import { phoneReference } from '@common/crypto/hash'
import { refusalOf } from '@common/itinerary/try-code'
import { implement } from '@common/pipeline/implement'
import { enterAnalysisCode } from '@contract/declaration/enter-analysis-code'
import { isRunning } from '@domain/declaration/analysis'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { enterCode } from './enter-code'
import { ownAnalysis } from './own-analysis'
import { showAnalysis } from './present-analysis'

export const enterAnalysisCodeHandler = implement(enterAnalysisCode, async ({ input: { code }, caller: { account }, now, log }) => {
  const record = await ownAnalysis(account, { now, log })
  const state = record?.analysis.state
  if (!record || (state !== 'judged' && !isRunning(record.analysis))) return failed(failure('ANALYSIS_NOT_RUNNING'))
  if (state !== 'awaiting-code') return done(await showAnalysis(record, now))
  const refused = await refusalOf({ phone: record.phone, reference: phoneReference(account, record.phone) }, now)
  return refused ? failed(refused) : done(await showAnalysis(await enterCode(record, code, { now, log }), now))
})
