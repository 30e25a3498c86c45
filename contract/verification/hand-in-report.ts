import * as v from 'valibot'
import { PersonReference, Revision } from '../fields'
import { defineOperation } from '../operation'
import { LaterPhotos, OwnCaseSchema } from './fields'

/** 补交核酸阴性报告: photos of a report after a case was ended or returned; a grid worker confirms it (`status.md` 3). */
export const handInReport = defineOperation({
  name: 'verification.handInReport',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, revision: Revision, photos: LaterPhotos }),
  output: v.strictObject({ case: OwnCaseSchema }),
  errors: [
    'PERSON_NOT_LINKED',
    'CASE_NOT_POSSIBLE',
    'CASE_NOT_FOUND',
    'CASE_CHANGED',
    'CASE_MOVE_REFUSED',
    'PICTURES_MISSING',
    'PICTURE_REPEATED',
    'PICTURES_TOO_MANY',
  ],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: ['form', 'measure'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
