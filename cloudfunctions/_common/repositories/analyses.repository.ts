import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { AnalysisRecord } from './analysis.record'

const analyses = () => database.collection('analyses')

export async function readAnalysisRecord(account: AccountId): Promise<AnalysisRecord | undefined> {
  const { data } = await analyses().where({ _id: account }).limit(1).get()
  return (data as AnalysisRecord[])[0]
}

/** Keeps the next revision of an analysis as it was read, or its first; nothing when somebody else was quicker. */
export async function keepAnalysis(next: AnalysisRecord): Promise<AnalysisRecord | undefined> {
  const { _id, revision, phone, analysis, secrets, dueAt, expiresAt } = next
  if (revision === 1) return addAnalysis(next)
  const { updated } = await analyses()
    .where({ _id, revision: revision - 1 })
    .update({
      revision,
      phone,
      analysis: _.set(analysis),
      secrets: secrets ? _.set(secrets) : _.remove(),
      dueAt: dueAt ?? _.remove(),
      expiresAt,
    })
  return updated === 1 ? next : undefined
}

async function addAnalysis(record: AnalysisRecord): Promise<AnalysisRecord | undefined> {
  return (await addNew('analyses', record)) ? record : undefined
}

/** To which something has to happen by now, the longest due first. */
export async function dueAnalyses(now: Instant, atMost: number): Promise<AnalysisRecord[]> {
  const { data } = await analyses()
    .where({ dueAt: _.lte(now) })
    .orderBy('dueAt', 'asc')
    .limit(atMost)
    .get()
  return data as AnalysisRecord[]
}

/** Judged by other cities than these. */
export async function analysesJudgedByOthers(setTag: string, atMost: number): Promise<AnalysisRecord[]> {
  const { data } = await analyses()
    .where({ 'analysis.state': 'judged', 'analysis.setTag': _.neq(setTag) })
    .limit(atMost)
    .get()
  return data as AnalysisRecord[]
}

export async function removeAnalysis(account: AccountId): Promise<void> {
  await analyses().where({ _id: account }).remove()
}
