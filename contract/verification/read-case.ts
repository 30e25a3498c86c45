import * as v from 'valibot'
import { PersonReference } from '../fields'
import { defineOperation } from '../operation'
import { OwnCaseSchema } from './fields'

/** 查询核查情况: the newest case of a confirmed applicant, with measure, place, person responsible and phone; null when there is none. */
export const readCase = defineOperation({
  name: 'verification.readCase',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference }),
  output: v.strictObject({ case: v.nullable(OwnCaseSchema) }),
  errors: ['PERSON_NOT_LINKED', 'CASE_NOT_POSSIBLE'],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['form', 'measure'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
