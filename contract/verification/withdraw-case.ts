import * as v from 'valibot'
import { PersonReference, Revision } from '../fields'
import { defineOperation } from '../operation'
import { OwnCaseSchema } from './fields'

/** The person takes the case back, until a grid worker has received it. */
export const withdrawCase = defineOperation({
  name: 'verification.withdrawCase',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, revision: Revision }),
  output: v.strictObject({ case: OwnCaseSchema }),
  errors: ['PERSON_NOT_LINKED', 'CASE_NOT_POSSIBLE', 'CASE_NOT_FOUND', 'CASE_CHANGED', 'CASE_MOVE_REFUSED'],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['form', 'measure'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
