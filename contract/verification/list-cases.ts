import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ListedCaseSchema } from './fields'

/** What a worklist is asked for: cases that wait to be received, those in hand, those under control, those closed. */
export const WORKLISTS = ['submitted', 'received', 'controlled', 'closed'] as const

/** The cases of one's streets, the oldest first; closed ones the newest first. `counts`: of each worklist. */
export const listCases = defineOperation({
  name: 'verification.listCases',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(WORKLISTS) }),
  output: v.strictObject({
    cases: v.array(ListedCaseSchema),
    counts: v.strictObject({ submitted: Count, received: Count, controlled: Count, closed: Count }),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName'],
  audited: false,
})
