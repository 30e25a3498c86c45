import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { ListFile } from './import-risk-list'

/**
 * A place in storage for one list, and the permission to send it there: a `PUT` of the file to `url` with these headers, straight from the browser. A list is larger than
 * what a request may carry (`rules.md` 23).
 */
export const beginListUpload = defineOperation({
  name: 'office.beginListUpload',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ fileId: ListFile, url: v.string(), headers: v.record(v.string(), v.string()) }),
  errors: [],
  limit: { calls: 30, seconds: 600, counted: 'database' },
  personalData: ['url', 'headers'],
  audited: true,
})
