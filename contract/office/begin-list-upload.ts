import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { uploadPlace } from '../upload-place'
import { ListFile } from './import-risk-list'

/** A place in storage for one list, and the permission to send it there. A list is larger than what a request may carry (`rules.md` 23). */
export const beginListUpload = defineOperation({
  name: 'office.beginListUpload',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ fileId: ListFile, ...uploadPlace }),
  errors: [],
  limit: { calls: 30, seconds: 600, counted: 'database' },
  personalData: ['url', 'headers'],
  audited: true,
})
