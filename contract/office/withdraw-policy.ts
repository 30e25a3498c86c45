import * as v from 'valibot'
import { Count, Reason } from '../fields'
import { defineOperation } from '../operation'

/**
 * Withdraws a version of the policy that has not begun; the withdrawal is the newest version then, and changes nothing else. `against` as in `office.changePolicy`.
 * POLICY_BEGUN: it begins within two minutes or has begun; POLICY_CHANGED: also where it waits no longer; POLICY_REFUSED: what is planned after it needs it.
 */
export const withdrawPolicy = defineOperation({
  name: 'office.withdrawPolicy',
  audience: 'staff',
  input: v.strictObject({ against: Count, number: Count, reason: Reason }),
  output: v.strictObject({ number: Count }),
  errors: ['POLICY_BEGUN', 'POLICY_REFUSED', 'POLICY_CHANGED'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['reason'],
  audited: true,
  recorded: ({ number, reason }) => ({ about: String(number), reason }),
})
