import * as v from 'valibot'
import { FileReference } from '../fields'
import { defineOperation } from '../operation'

/** Takes the file itself, over HTTP: multipart, with the request as JSON in the field `request` and the picture in `file`. */
export const putUpload = defineOperation({
  name: 'files.putUpload',
  audience: 'citizen',
  input: v.strictObject({ file: FileReference }),
  output: v.strictObject({ received: v.literal(true) }),
  errors: ['UPLOAD_OVER', 'PICTURE_REFUSED'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: false,
})
