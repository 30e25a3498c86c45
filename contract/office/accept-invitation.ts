import { INVITATION_LENGTH } from '@domain/access/invitation'
import * as v from 'valibot'
import { defineOperation } from '../operation'
import { StaffAccountSchema } from './staff'

/**
 * Binds an invitation to the WeChat or Alipay identity (on H5: the device) of the caller, once. The same caller may repeat it.
 * Nobody takes up their own, and the last account of the office takes no other role.
 */
export const acceptInvitation = defineOperation({
  name: 'office.acceptInvitation',
  audience: 'citizen',
  input: v.strictObject({ code: v.pipe(v.string(), v.regex(/^[0-9A-Z]+$/), v.length(INVITATION_LENGTH)) }),
  output: StaffAccountSchema,
  errors: ['INVITATION_INVALID', 'STAFF_SELF', 'LAST_OFFICE'],
  limit: { calls: 10, seconds: 600, counted: 'database' },
  personalData: ['code', 'label'],
  audited: true,
})
