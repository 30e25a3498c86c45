import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'

/** Denials behind a sequence number (0: all), signed, in Base45 (`docs/pass.md`, deny-list); to be called until `to` has reached `latest`. */
export const readDenyList = defineOperation({
  name: 'pass.readDenyList',
  audience: 'staff',
  input: v.strictObject({ from: v.pipe(Count, v.maxValue(0xffff_ffff)) }),
  output: v.strictObject({ delta: v.string() }),
  errors: ['SIGNING_KEYS_OVER'],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
