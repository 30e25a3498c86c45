import { WORKLISTS } from '@domain/verification/worklists.table'
import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ListedCaseSchema, QueueKey } from './street-case'

/** The cases of one's streets: the higher risk first, then who has waited longest; closed ones the newest first. `counts`: of each worklist. */
export const listCases = defineOperation({
  name: 'verification.listCases',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(WORKLISTS) }),
  output: v.strictObject({
    cases: v.array(ListedCaseSchema),
    counts: v.strictObject({ submitted: Count, received: Count, controlled: Count, due: Count, closed: Count }),
    queueKey: QueueKey,
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName', 'queueKey'],
  audited: false,
})
