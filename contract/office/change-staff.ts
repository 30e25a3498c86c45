import * as v from 'valibot'
import { Reason, StaffReference } from '../fields'
import { defineOperation } from '../operation'
import { PostFields } from './post'

/** Gives an account of staff another role, venue or streets, from its next call on. Not one's own; the last account of the office stays one. */
export const changeStaff = defineOperation({
  name: 'office.changeStaff',
  audience: 'staff',
  input: v.strictObject({ staff: StaffReference, ...PostFields, reason: Reason }),
  output: v.strictObject({}),
  errors: ['STAFF_NOT_FOUND', 'STAFF_ENDED', 'STAFF_SELF', 'LAST_OFFICE', 'VENUE_NOT_FOUND', 'VENUE_CLOSED', 'STREET_UNKNOWN'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: ['reason'],
  audited: true,
  recorded: ({ staff: about, reason }) => ({ about, reason }),
})
