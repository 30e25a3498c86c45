import { stepAnalysis } from '@domain/declaration/analyse'
import { type Analysis, type AnalysisEffect, type AnalysisEvent, isRunning } from '@domain/declaration/analysis'
import { dueAt } from '@domain/declaration/due'
import type { Instant } from '@domain/kernel/china-time'
import { keptFor } from '@domain/retention/retention.table'
import type { Log } from '../logging/log'
import { keepAnalysis } from '../repositories/analyses.repository'
import type { AnalysisRecord, AnalysisSecrets } from '../repositories/analysis.record'
import { enterNews } from './news'

export interface Moment {
  now: Instant
  log: Log
}

/** What a step begins from: an analysis as it was kept, or one that is about to begin. */
export type StandingAnalysis = Pick<AnalysisRecord, '_id' | 'createdAt' | 'revision' | 'phone' | 'analysis' | 'secrets'>

/** A step that was kept, and what has to be done now. */
export interface KeptStep {
  record: AnalysisRecord
  effects: readonly AnalysisEffect[]
}

/**
 * One step of an analysis, kept before anything is done about it; nothing when it cannot happen now, or somebody else was quicker. What there is to tell is
 * entered before: dying in between leaves a message that waits for the step.
 */
export async function keepStep(record: StandingAnalysis, event: AnalysisEvent, now: Instant): Promise<KeptStep | undefined> {
  const step = stepAnalysis(record.analysis, event, now)
  if (!step.ok) return undefined
  const { analysis, effects } = step.value
  const next = nextRecord(record, analysis, now)
  if (effects.includes('tell')) await enterNews(next, now)
  const kept = await keepAnalysis(next)
  return kept && { record: kept, effects }
}

function nextRecord({ _id, createdAt, phone, revision, secrets }: StandingAnalysis, analysis: Analysis, now: Instant): AnalysisRecord {
  const at = dueAt(analysis)
  const left = secrets && secretsLeft(secrets, analysis)
  return {
    ...{ _id, createdAt, phone, revision: revision + 1, analysis },
    ...(left && { secrets: left }),
    ...(at !== undefined && { dueAt: at }),
    expiresAt: new Date(now + keptFor('analyses')),
  }
}

/** The number while it runs, the code while it may be asked with again. */
function secretsLeft({ codeCipher, ...others }: AnalysisSecrets, analysis: Analysis): AnalysisSecrets | undefined {
  if (!isRunning(analysis)) return undefined
  const isAsking = analysis.state === 'asking' || analysis.state === 'waiting'
  return { ...others, ...(isAsking && codeCipher !== undefined && { codeCipher }) }
}
