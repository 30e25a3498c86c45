import { PICTURE_KINDS } from '@domain/pictures/kinds.table'
import * as v from 'valibot'
import { FileReference } from '../fields'
import { defineOperation } from '../operation'

/**
 * A place in storage for one picture, open for ten minutes and to this account alone. WeChat sends the file to `path` (`wx.cloud.uploadFile`), all
 * others to `files.putUpload`; `files.finishUpload` then checks it.
 */
export const beginUpload = defineOperation({
  name: 'files.beginUpload',
  audience: 'citizen',
  input: v.strictObject({ kind: v.picklist(PICTURE_KINDS) }),
  output: v.strictObject({ file: FileReference, path: v.string() }),
  errors: ['PICTURES_TOO_MANY'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: false,
})
