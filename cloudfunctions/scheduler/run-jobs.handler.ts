import type { Log } from '@common/logging/log'
import { implement } from '@common/pipeline/implement'
import { alone } from '@common/repositories/jobs.repository'
import { runJobs } from '@contract/scheduler/run-jobs'
import { SECOND } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { JOBS } from './jobs'

/** Of the minute of the function's life, so that a job that has begun something ends it. */
const BEGUN_WITHIN = 40 * SECOND

export const runJobsHandler = implement(runJobs, async ({ now, log }) => {
  const counts: Record<string, number> = {}
  for (const [name, job] of Object.entries(JOBS)) {
    const work = () => job({ now, until: now + BEGUN_WITHIN, log })
    const count = await alone(name, now, work).catch((error: unknown) => failing(log, name, error))
    if (count !== undefined) counts[name] = count
  }
  return done({ done: counts })
})

/** A bug in one job, or a database that fails under it, keeps no other from its minute. */
function failing(log: Log, job: string, error: unknown): undefined {
  log.error({ job, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'a job failed')
}
