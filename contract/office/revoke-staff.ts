import * as v from 'valibot'
import { StaffReference } from '../fields'
import { defineOperation } from '../operation'

/** Ends an account of staff at once: the next call of it is refused. Ending it twice is no error. */
export const revokeStaff = defineOperation({
  name: 'office.revokeStaff',
  audience: 'staff',
  input: v.strictObject({ staff: StaffReference }),
  output: v.strictObject({ revoked: v.boolean() }),
  errors: [],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
})
