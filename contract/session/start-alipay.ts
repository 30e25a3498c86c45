import * as v from 'valibot'
import { At } from '../fields'
import { defineOperation } from '../operation'

/** A session by what `my.getAuthCode` gave: the code is exchanged with Alipay for the user's id, once. WeChat needs no session. */
export const startAlipay = defineOperation({
  name: 'session.startAlipay',
  audience: 'anyone',
  input: v.strictObject({ authCode: v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/)) }),
  /** `seed`: 32 random bytes in hex, for Alipay documents no secure source of them (`rules.md` 17). */
  output: v.strictObject({ token: v.string(), expiresAt: At, seed: v.string() }),
  errors: ['ALIPAY_LOGIN_FAILED'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: ['authCode', 'token', 'seed'],
  audited: false,
})
