import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { PermissionsSchema } from './fields'

/**
 * What the page needs before it may ask for permission: the templates of the caller's platform, for `requestSubscribeMessage` right in the tap, and
 * how many messages of each kind may still come. `templates` is null where no messages are sent (H5).
 */
export const readPermissions = defineOperation({
  name: 'messages.readPermissions',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({
    templates: v.nullable(v.strictObject({ situation: v.string(), validity: v.string(), journey: v.string() })),
    left: PermissionsSchema,
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
