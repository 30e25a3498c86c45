import * as v from 'valibot'
import { Reason, StaffReference } from '../fields'
import { defineOperation } from '../operation'

/** Ends an account of staff at once: the next call of it is refused. One that has ended or was replaced before is STAFF_ENDED; one's own, and the last of the office, nobody ends. */
export const revokeStaff = defineOperation({
  name: 'office.revokeStaff',
  audience: 'staff',
  input: v.strictObject({ staff: StaffReference, reason: Reason }),
  output: v.strictObject({}),
  errors: ['STAFF_NOT_FOUND', 'STAFF_ENDED', 'STAFF_SELF', 'LAST_OFFICE'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: ['reason'],
  audited: true,
  recorded: ({ staff: about, reason }) => ({ about, reason }),
})
