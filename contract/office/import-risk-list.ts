import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ListId, refused } from './risk-list'

/** Where lists are sent to in the cloud's storage: no other file is read, or deleted afterwards. */
export const ListFile = v.pipe(v.string(), v.maxLength(300), v.regex(/^cloud:\/\/[\w.-]+\/imports\/[\w.-]+$/))

/**
 * Checks a risk-area list that lies in the cloud's storage and keeps it as a proposal; nothing comes into force by it. `known`: the same list was imported before.
 * What is wrong with a list is an answer, not an error: all of it, as data.
 */
export const importRiskList = defineOperation({
  name: 'office.importRiskList',
  audience: 'staff',
  input: v.strictObject({ fileId: ListFile }),
  output: v.variant('kind', [v.strictObject({ kind: v.picklist(['kept', 'known']), list: ListId }), refused]),
  errors: ['FILE_NOT_FOUND'],
  limit: { calls: 30, seconds: 600, counted: 'database' },
  personalData: [],
  audited: true,
})
