import * as v from 'valibot'
import { At, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** An anonymous session of one browser (H5), limited by address; the operator can switch these off (`rules.md` 8). */
export const startDevice = defineOperation({
  name: 'session.startDevice',
  audience: 'anyone',
  input: Nothing,
  output: v.strictObject({ token: v.string(), expiresAt: At }),
  errors: ['H5_SESSIONS_OFF'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: ['token'],
  audited: false,
})
