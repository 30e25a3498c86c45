import type { Log } from '@common/logging/log'
import { implement } from '@common/pipeline/implement'
import { alone } from '@common/repositories/jobs.repository'
import { runJobs } from '@contract/scheduler/run-jobs'
import { SECOND } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import type { JobFailure } from './job'
import { JOBS } from './jobs'

/** Of the minute of the function's life, so that a job that has begun something ends it. */
const BEGUN_WITHIN = 40 * SECOND

export const runJobsHandler = implement(runJobs, async ({ now, log }) => {
  const counts: Record<string, number> = {}
  const failed: Record<string, string> = {}
  for (const [name, job] of Object.entries(JOBS)) {
    const work = () => job({ now, until: now + BEGUN_WITHIN, log })
    const outcome = await alone(name, now, work).catch((error: unknown) => failing(log, name, error))
    if (typeof outcome === 'number') counts[name] = outcome
    else if (outcome) failed[name] = outcome.failed
  }
  return done({ done: counts, failed })
})

/** A bug in one job, or a database that fails under it, keeps no other from its minute. */
function failing(log: Log, job: string, error: unknown): JobFailure {
  log.error({ job, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'a job failed')
  return { failed: 'bug' }
}
