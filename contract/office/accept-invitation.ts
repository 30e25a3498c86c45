import { INVITATION_LENGTH } from '@domain/access/invitation'
import * as v from 'valibot'
import { defineOperation } from '../operation'
import { StaffAccountSchema } from './staff'

/** Binds an invitation to the WeChat or Alipay identity (on H5: the device) of the caller, once. The same caller may repeat it. */
export const acceptInvitation = defineOperation({
  name: 'office.acceptInvitation',
  audience: 'citizen',
  input: v.strictObject({ code: v.pipe(v.string(), v.regex(/^[0-9A-Z]+$/), v.length(INVITATION_LENGTH)) }),
  output: StaffAccountSchema,
  errors: ['INVITATION_INVALID'],
  limit: { calls: 10, seconds: 600, counted: 'database' },
  personalData: ['code', 'label'],
  audited: true,
})
