import * as v from 'valibot'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'
import { ListedCaseSchema, PERSONAL_IN_STREET_CASE, QueueKey, StreetCaseSchema } from './street-case'

/** One case of one's streets, masked, with the other open cases of the same household. Every reading is on record. */
export const readStreetCase = defineOperation({
  name: 'verification.readStreetCase',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference }),
  output: v.strictObject({ case: StreetCaseSchema, household: v.array(ListedCaseSchema), queueKey: QueueKey }),
  errors: ['CASE_NOT_FOUND'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: [...PERSONAL_IN_STREET_CASE, 'queueKey'],
  audited: true,
  recorded: ({ case: about }) => ({ about }),
})
