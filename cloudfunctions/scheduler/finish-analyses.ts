import { takeUp } from '@common/analysis/take-up'
import { analysesJudgedByOthers, dueAnalyses } from '@common/repositories/analyses.repository'
import type { AnalysisRecord } from '@common/repositories/analysis.record'
import { readSettings } from '@common/settings/settings'
import type { Job, Minute } from './job'

const ANALYSES_A_MINUTE = 500
const TAKEN_UP_AT_ONCE = 5

/** Goes on with analyses that nobody waits for any more: after a crash, after a failure, when their time is over, when another list has made them old. */
export const finishAnalyses: Job = async (minute) => {
  const { compared } = await readSettings()
  const due = await dueAnalyses(minute.now, ANALYSES_A_MINUTE)
  const old = compared ? await analysesJudgedByOthers(compared.setTag, ANALYSES_A_MINUTE) : []
  return takeUpAll([...due, ...old], minute)
}

async function takeUpAll(records: readonly AnalysisRecord[], { now, until, log }: Minute): Promise<number> {
  let taken = 0
  for (; taken < records.length && Date.now() <= until; taken += TAKEN_UP_AT_ONCE)
    await Promise.all(records.slice(taken, taken + TAKEN_UP_AT_ONCE).map((record) => takeUp(record, { now, log })))
  return Math.min(taken, records.length)
}
