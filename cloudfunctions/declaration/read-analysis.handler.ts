import { implement } from '@common/pipeline/implement'
import { readAnalysis } from '@contract/declaration/read-analysis'
import { done } from '@domain/kernel/result'
import { ownAnalysis } from './own-analysis'
import { showAnalysis } from './present-analysis'

export const readAnalysisHandler = implement(readAnalysis, async ({ caller: { account }, now, log }) =>
  done(await showAnalysis(await ownAnalysis(account, { now, log }), now)),
)
