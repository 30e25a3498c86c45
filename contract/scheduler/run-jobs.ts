import * as v from 'valibot'
import { Count, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** What the timer calls every minute: all jobs, one after the other (`rules.md` 24). `done`: how many things each job did; `failed`: why a job could not; one that runs elsewhere is in neither. */
export const runJobs = defineOperation({
  name: 'scheduler.runJobs',
  audience: 'system',
  input: Nothing,
  output: v.strictObject({ done: v.record(v.string(), Count), failed: v.record(v.string(), v.string()) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
