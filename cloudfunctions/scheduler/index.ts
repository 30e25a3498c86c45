import { serve } from '@common/pipeline/serve'
import { runJobs } from '@contract/scheduler/run-jobs'
import { runJobsHandler } from './run-jobs.handler'

const answer = serve([runJobsHandler])

/** What the platform's timer hands over. Anybody may write the same into an event: who calls is still read from the platform's own words. */
const isTimer = (event: unknown) => typeof event === 'object' && event !== null && 'Type' in event && event.Type === 'Timer'

/** All jobs, every minute (`rules.md` 24): a function has one trigger. */
export const main = (event: unknown, context: object): Promise<object> =>
  answer(isTimer(event) ? { operation: runJobs.name, data: {} } : event, context)
