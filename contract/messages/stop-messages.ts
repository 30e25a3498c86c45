import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'

/** Forgets every permission, the user's id, and what waits to be sent. Stopping twice is no error. */
export const stopMessages = defineOperation({
  name: 'messages.stopMessages',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ stopped: v.boolean() }),
  errors: [],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
})
