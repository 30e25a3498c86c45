import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { StaffAccountSchema } from './staff'

/** One's own account of staff; FORBIDDEN for whoever has none, POST_ENDED for whoever has none any more. */
export const readMyAccount = defineOperation({
  name: 'office.readMyAccount',
  audience: 'staff',
  input: Nothing,
  output: StaffAccountSchema,
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['label'],
  audited: false,
})
