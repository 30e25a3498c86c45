import * as v from 'valibot'
import { defineOperation } from '../operation'
import { CaseReference, StreetCaseSchema } from './fields'

/** One case of one's streets in full: who it is, where, and what was written. Every reading is on record. */
export const readStreetCase = defineOperation({
  name: 'verification.readStreetCase',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference }),
  output: v.strictObject({ case: StreetCaseSchema }),
  errors: ['CASE_NOT_FOUND'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['name', 'maskedDocument', 'form', 'measure'],
  audited: true,
})
