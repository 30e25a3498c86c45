import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'

/** All public keys, signed by the root key (`docs/pass.md`, key list), in Base45. For anybody: they are no secret. */
export const readKeys = defineOperation({
  name: 'pass.readKeys',
  audience: 'anyone',
  input: Nothing,
  output: v.strictObject({ list: v.string() }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
