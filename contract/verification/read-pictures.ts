import * as v from 'valibot'
import { PersonReference } from '../fields'
import { defineOperation } from '../operation'
import { ShownPicturesSchema } from './fields'

/** The photos and the signature of the newest case of a confirmed applicant. */
export const readPictures = defineOperation({
  name: 'verification.readPictures',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference }),
  output: ShownPicturesSchema,
  errors: ['PERSON_NOT_LINKED', 'CASE_NOT_POSSIBLE', 'CASE_NOT_FOUND'],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['photos', 'later', 'signature'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
