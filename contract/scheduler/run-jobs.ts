import * as v from 'valibot'
import { Count, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** What the timer calls every minute: all jobs, one after the other (`rules.md` 24). `done`: how many things each job did; a job that runs elsewhere is left out. */
export const runJobs = defineOperation({
  name: 'scheduler.runJobs',
  audience: 'system',
  input: Nothing,
  output: v.strictObject({ done: v.record(v.string(), Count) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
