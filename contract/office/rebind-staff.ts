import * as v from 'valibot'
import { Reason, StaffReference } from '../fields'
import { defineOperation } from '../operation'
import { InvitationSchema } from './invite-staff'

/** An invitation for the new phone or account of somebody who is staff: whoever takes it up has that post, and the old account ends at once. Not for one's own. */
export const rebindStaff = defineOperation({
  name: 'office.rebindStaff',
  audience: 'staff',
  input: v.strictObject({ staff: StaffReference, reason: Reason }),
  output: InvitationSchema,
  errors: ['STAFF_NOT_FOUND', 'STAFF_ENDED', 'STAFF_SELF'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: ['code', 'reason'],
  audited: true,
  recorded: ({ staff: about, reason }) => ({ about, reason }),
})
