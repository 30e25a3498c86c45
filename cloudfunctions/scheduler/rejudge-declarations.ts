import { rejudge } from '@common/declarations/rejudge'
import { declarationsJudgedBefore } from '@common/repositories/declarations.repository'
import { readSettings } from '@common/settings/settings'
import { civilDate } from '@domain/kernel/china-time'
import type { Job } from './job'

const READ_AT_ONCE = 200
const JUDGED_AT_ONCE = 10

/** Judges journeys to come anew when the policy or the list of risk areas is another one, in batches, as far as a minute goes. */
export const rejudgeDeclarations: Job = async ({ now, until }) => {
  const settings = await readSettings()
  let judged = 0
  for (;;) {
    const due = await declarationsJudgedBefore(settings.revision, civilDate(now), READ_AT_ONCE)
    for (let at = 0; at < due.length && Date.now() <= until; at += JUDGED_AT_ONCE) {
      const some = due.slice(at, at + JUDGED_AT_ONCE)
      await Promise.all(some.map((record) => rejudge(record, settings, now)))
      judged += some.length
    }
    if (due.length < READ_AT_ONCE || Date.now() > until) return judged
  }
}
