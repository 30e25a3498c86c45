import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'

/**
 * 删除我的数据: closes the account at once and removes everything (`rules.md` 3). `deleted: false`: it is closed, and what remains goes within minutes.
 * Deleting twice, or nothing, is no error.
 */
export const deleteMyData = defineOperation({
  name: 'account.deleteMyData',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ deleted: v.boolean() }),
  errors: [],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
})
