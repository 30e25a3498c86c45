import * as v from 'valibot'
import { defineOperation } from '../operation'
import { CaseReference, ShownPicturesSchema } from './fields'

/** The photos and the signature of a case of one's streets. Every reading is on record. */
export const readStreetPictures = defineOperation({
  name: 'verification.readStreetPictures',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference }),
  output: ShownPicturesSchema,
  errors: ['CASE_NOT_FOUND'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['photos', 'later', 'signature'],
  audited: true,
  recorded: ({ case: about }) => ({ about }),
})
