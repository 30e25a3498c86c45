import { ANALYSIS_NEWS } from '@common/analysis/news'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import type { AnalysisRecord } from '@common/repositories/analysis.record'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { readDeclaration } from '@common/repositories/declarations.repository'
import type { JourneyMessage, MessageRecord, PermissionRecord } from '@common/repositories/message.record'
import { isExpected, isOverdue } from '@domain/declaration/declaration'
import { addDays, civilDate, type Instant, startOfDay } from '@domain/kernel/china-time'
import type { JourneyNews } from '@domain/messages/messages.table'
import { type MessageWords, wordsOf } from '@domain/messages/words'

/** What a message about a journey is about. */
export interface Journeys {
  analysis?: AnalysisRecord | undefined
  declaration?: DeclarationRecord | undefined
}

export async function readJourneys(message: MessageRecord): Promise<Journeys> {
  if (message.kind !== 'journey') return {}
  const { account, declaration } = message
  return declaration === undefined ? { analysis: await readAnalysisRecord(account) } : { declaration: await readDeclaration(declaration) }
}

/** It has come to what is told, or is gone and never will. */
export function hasComeSoFar({ declaration: id, revision }: JourneyMessage, { analysis, declaration }: Journeys): boolean {
  const about = id === undefined ? analysis : declaration
  return !about || about.revision >= revision
}

const hasEndedIn =
  (news: JourneyNews) =>
  ({ analysis }: Journeys, { analysisCreatedAt, revision }: JourneyMessage): boolean =>
    analysis?.createdAt === analysisCreatedAt &&
    analysis?.revision === revision &&
    (ANALYSIS_NEWS as Partial<Record<string, JourneyNews>>)[analysis.analysis.state] === news

/** Whether there still is what is told. */
const STILL_SO: Readonly<Record<JourneyNews, (journeys: Journeys, message: JourneyMessage, now: Instant) => boolean>> = {
  'analysis-done': hasEndedIn('analysis-done'),
  'analysis-over': hasEndedIn('analysis-over'),
  'analysis-outdated': hasEndedIn('analysis-outdated'),
  'answer-changed': ({ declaration }) => declaration !== undefined && isExpected(declaration.state),
  'arrival-tomorrow': ({ declaration }, _, now) =>
    declaration !== undefined && isExpected(declaration.state) && declaration.arrivesOn === addDays(civilDate(now), 1),
  'arrival-asked': ({ declaration }, _, now) => declaration !== undefined && isOverdue(declaration, now),
}

/** What is told of a journey; nothing when that is no news any more. */
export function journeyNews(
  message: JourneyMessage,
  { permission, ...journeys }: Journeys & { permission: PermissionRecord },
  now: Instant,
): MessageWords | undefined {
  if (!STILL_SO[message.news](journeys, message, now)) return undefined
  const time = journeys.declaration ? startOfDay(journeys.declaration.arrivesOn) : message.at
  return wordsOf(message.news, { time }, permission.language)
}
