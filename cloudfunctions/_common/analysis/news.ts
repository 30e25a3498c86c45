import type { AnalysisState } from '@domain/declaration/analysis'
import type { Instant } from '@domain/kernel/china-time'
import type { JourneyNews } from '@domain/messages/messages.table'
import type { AnalysisRecord } from '../repositories/analysis.record'
import { dropJourney, enterJourney } from '../repositories/messages.repository'

/** What is told of an analysis that has come to this. */
export const ANALYSIS_NEWS = {
  judged: 'analysis-done',
  outdated: 'analysis-outdated',
  'given-up': 'analysis-over',
} as const satisfies Partial<Record<AnalysisState, JourneyNews>>

function newsOf({ _id: account, createdAt: analysisCreatedAt, revision, analysis: { state } }: AnalysisRecord) {
  const news = (ANALYSIS_NEWS as Partial<Record<AnalysisState, JourneyNews>>)[state]
  return news && { account, news, analysisCreatedAt, revision }
}

export async function enterNews(record: AnalysisRecord, now: Instant): Promise<void> {
  const news = newsOf(record)
  if (news) await enterJourney(news, now)
}

/** Whoever waits on the page needs no message. */
export async function dropNews(record: AnalysisRecord): Promise<void> {
  const news = newsOf(record)
  if (news) await dropJourney(news)
}
