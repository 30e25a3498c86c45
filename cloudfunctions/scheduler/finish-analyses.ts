import { takeUp } from '@common/analysis/take-up'
import { analysesJudgedByOthers, dueAnalyses } from '@common/repositories/analyses.repository'
import { readSettings } from '@common/settings/settings'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const ANALYSES_A_MINUTE = 500
const TAKEN_UP_AT_ONCE = 5

/** Goes on with analyses that nobody waits for any more: after a crash, after a failure, when their time is over, when another list has made them old. */
export const finishAnalyses: Job = async (minute) => {
  const { compared } = await readSettings()
  const due = await dueAnalyses(minute.now, ANALYSES_A_MINUTE)
  const old = compared ? await analysesJudgedByOthers(compared.setTag, ANALYSES_A_MINUTE) : []
  return eachAlone([...due, ...old], minute, (record) => takeUp(record, minute), TAKEN_UP_AT_ONCE)
}
