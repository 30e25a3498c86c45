import * as v from 'valibot'
import { FileReference } from '../fields'
import { defineOperation } from '../operation'

/**
 * Checks by its content what was sent, keeps the bare picture where nobody reads it without an address, and deletes what was sent. A picture that no
 * case takes within 24 hours goes. Repeating is no error.
 */
export const finishUpload = defineOperation({
  name: 'files.finishUpload',
  audience: 'citizen',
  input: v.strictObject({ file: FileReference }),
  output: v.strictObject({ kept: v.literal(true) }),
  errors: ['UPLOAD_OVER', 'PICTURE_REFUSED'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: false,
})
