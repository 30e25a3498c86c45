import { rejudge } from '@common/declarations/rejudge'
import { declarationsJudgedBefore } from '@common/repositories/declarations.repository'
import { readSettings } from '@common/settings/settings'
import { civilDate } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const READ_AT_ONCE = 200
const JUDGED_AT_ONCE = 10

/** Judges journeys to come anew when the policy or the list of risk areas is another one, in batches, as far as a minute goes. */
export const rejudgeDeclarations: Job = async (minute) => {
  const { now, until } = minute
  const settings = await readSettings()
  let judged = 0
  for (;;) {
    const due = await declarationsJudgedBefore(settings.revision, civilDate(now), READ_AT_ONCE)
    const done = await eachAlone(due, minute, (record) => rejudge(record, settings, now), JUDGED_AT_ONCE)
    judged += done
    if (done === 0 || due.length < READ_AT_ONCE || Date.now() > until) return judged
  }
}
