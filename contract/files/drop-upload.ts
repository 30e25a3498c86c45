import * as v from 'valibot'
import { FileReference } from '../fields'
import { defineOperation } from '../operation'

/** Deletes a picture that no case has taken; one that is gone, or was never there, is no error. */
export const dropUpload = defineOperation({
  name: 'files.dropUpload',
  audience: 'citizen',
  input: v.strictObject({ file: FileReference }),
  output: v.strictObject({ dropped: v.boolean() }),
  errors: [],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: false,
})
