import * as v from 'valibot'
import { IdNumber } from '../fields'
import { defineOperation } from '../operation'
import { PaperHours, PaperPassSchema, PERSONAL_IN_PAPER } from './paper-pass'

/** A paper pass for somebody without a phone, who is shown in a relative's account with a running validity and may simply pass (`rules.md` 20). */
export const printPaper = defineOperation({
  name: 'pass.printPaper',
  audience: 'staff',
  input: v.strictObject({ idNumber: IdNumber, hours: PaperHours }),
  output: PaperPassSchema,
  errors: ['PAPER_NOT_POSSIBLE', 'CASE_OWN', 'SIGNING_KEYS_OVER'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['idNumber', ...PERSONAL_IN_PAPER],
  audited: true,
})
