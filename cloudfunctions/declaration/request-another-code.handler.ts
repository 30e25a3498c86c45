import { keepStep } from '@common/analysis/keep-step'
import { askingOf, sendAndNote } from '@common/analysis/send-code'
import { implement } from '@common/pipeline/implement'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import { whileSendable } from '@common/sms/while-sendable'
import { requestAnotherCode } from '@contract/declaration/request-another-code'
import { isRunning } from '@domain/declaration/analysis'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { ownAnalysis } from './own-analysis'
import { showAnalysis } from './present-analysis'

export const requestAnotherCodeHandler = implement(requestAnotherCode, async ({ caller: { account }, now, log }) => {
  const record = await ownAnalysis(account, { now, log })
  if (!record?.secrets || !isRunning(record.analysis)) return failed(failure('ANALYSIS_NOT_RUNNING'))
  if (record.analysis.state !== 'awaiting-code') return done(await showAnalysis(record, now))
  return whileSendable(askingOf(account, record.secrets, { now, log }), async (send) => {
    const step = await keepStep(record, { kind: 'another-code' }, now)
    const sent = step && (await sendAndNote(step.record, send, now))
    return done(await showAnalysis(sent?.record ?? (await readAnalysisRecord(account)), now))
  })
})
