import * as v from 'valibot'
import { PersonReference, Revision } from '../fields'
import { defineOperation } from '../operation'
import { CaseFormSchema, OwnCaseSchema, PicturesSchema } from './fields'

/** Another form in the place of the one handed in, until a grid worker has received it. `revision`: of the case as it was read. */
export const changeCase = defineOperation({
  name: 'verification.changeCase',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, revision: Revision, form: CaseFormSchema, pictures: PicturesSchema }),
  output: v.strictObject({ case: OwnCaseSchema }),
  errors: [
    'PERSON_NOT_LINKED',
    'CASE_NOT_POSSIBLE',
    'CASE_NOT_FOUND',
    'CASE_CHANGED',
    'CASE_MOVE_REFUSED',
    'CASE_FORM_INVALID',
    'PICTURES_MISSING',
    'PICTURE_REPEATED',
  ],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['form', 'measure'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
