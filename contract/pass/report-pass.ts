import * as v from 'valibot'
import { ScannedText } from '../fields'
import { defineOperation } from '../operation'

/**
 * Denies a pass whose abuse staff have just seen: the text of a fresh, genuine scan (`rules.md` 15), or of paper, which ends with it. The holder of a moving code gets another
 * with the next showing.
 */
export const reportPass = defineOperation({
  name: 'pass.reportPass',
  audience: 'staff',
  input: v.strictObject({ text: ScannedText }),
  output: v.strictObject({ denied: v.boolean() }),
  errors: ['PASS_NOT_GENUINE'],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: ['text'],
  audited: true,
})
