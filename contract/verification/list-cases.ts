import { WORKLISTS } from '@domain/verification/worklists.table'
import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ListedCaseSchema } from './street-case'

/** The cases of one's streets: the higher risk first, then who has waited longest; closed ones the newest first. `counts`: of each worklist. */
export const listCases = defineOperation({
  name: 'verification.listCases',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(WORKLISTS) }),
  output: v.strictObject({
    cases: v.array(ListedCaseSchema),
    counts: v.strictObject({ submitted: Count, received: Count, controlled: Count, due: Count, closed: Count }),
    /** Opens what waits on this worker's phone to be sent; it is kept in memory alone. */
    queueKey: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName', 'queueKey'],
  audited: false,
})
