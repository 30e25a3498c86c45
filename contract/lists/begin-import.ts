import * as v from 'valibot'
import { defineOperation } from '../operation'
import { Kind, ProposalId } from './fields'

/**
 * A place in storage for one file: WeChat sends it to `path` (`wx.cloud.uploadFile`), browsers PUT it to `upload.url` with these headers. A file that is not
 * checked within a day goes.
 */
export const beginImport = defineOperation({
  name: 'lists.beginImport',
  audience: 'staff',
  input: v.strictObject({ kind: Kind }),
  output: v.strictObject({
    proposal: ProposalId,
    path: v.string(),
    upload: v.strictObject({ url: v.string(), headers: v.record(v.string(), v.string()) }),
  }),
  errors: [],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['headers'],
  audited: false,
})
