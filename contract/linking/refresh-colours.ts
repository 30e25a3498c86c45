import * as v from 'valibot'
import { Count, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** Asks the registries again for people whose colour is over 30 minutes old; the client calls it in the background when showing says so. Claimed once a person and 30 minutes. */
export const refreshColours = defineOperation({
  name: 'linking.refreshColours',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ changed: Count }),
  errors: [],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
