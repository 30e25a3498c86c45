import * as v from 'valibot'
import { At, ConsentVersion, Count, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** 我的数据: what is kept for this account, and what was consented to, the newest first. An account without anything gets empty lists. */
export const readMyData = defineOperation({
  name: 'account.readMyData',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({
    people: Count,
    phones: v.array(v.strictObject({ maskedPhone: v.string(), provedAt: At })),
    consents: v.array(v.strictObject({ version: ConsentVersion, at: At, maskedPhone: v.nullable(v.string()) })),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedPhone'],
  audited: false,
})
