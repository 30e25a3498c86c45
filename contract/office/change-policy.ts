import * as v from 'valibot'
import { At, Count, Reason } from '../fields'
import { defineOperation } from '../operation'
import { PolicyChangeSchema } from './policy'

/**
 * Makes a new version of the policy, in force `from` an instant (absent: at once), everywhere within a minute. `against`: the newest version that its maker has seen.
 * POLICY_REFUSED names the figure; no version shortens a running validity (`rules.md` 11).
 */
export const changePolicy = defineOperation({
  name: 'office.changePolicy',
  audience: 'staff',
  input: v.strictObject({ against: Count, from: v.optional(At), change: PolicyChangeSchema, reason: Reason }),
  output: v.strictObject({ number: Count, from: At }),
  errors: ['POLICY_REFUSED', 'POLICY_CHANGED'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['reason'],
  audited: true,
  recorded: ({ reason }) => ({ reason }),
})
