import * as v from 'valibot'
import { PersonReference } from '../fields'
import { defineOperation } from '../operation'
import { CaseFormSchema, OwnCaseSchema, PicturesSchema } from './fields'

/** 发基层核查: opens a case for a confirmed applicant, one at a time. Who stands on the health-code white list is told to call the office. */
export const submitCase = defineOperation({
  name: 'verification.submitCase',
  audience: 'citizen',
  input: v.strictObject({
    person: PersonReference,
    form: CaseFormSchema,
    pictures: PicturesSchema,
    promiseVersion: v.pipe(v.string(), v.maxLength(20)),
  }),
  output: v.strictObject({ case: OwnCaseSchema }),
  errors: [
    'PERSON_NOT_LINKED',
    'CASE_NOT_POSSIBLE',
    'CASE_ALREADY_OPEN',
    'CASE_FORM_INVALID',
    'PICTURES_MISSING',
    'PICTURE_REPEATED',
    'CONSENT_OUTDATED',
  ],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: ['form', 'measure'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
