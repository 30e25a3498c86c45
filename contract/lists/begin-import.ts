import * as v from 'valibot'
import { defineOperation } from '../operation'
import { uploadPlace } from '../upload-place'
import { Kind, ProposalId } from './fields'

/** A place in storage for one file. A file that is not checked within a day goes. */
export const beginImport = defineOperation({
  name: 'lists.beginImport',
  audience: 'staff',
  input: v.strictObject({ kind: Kind }),
  output: v.strictObject({ proposal: ProposalId, ...uploadPlace }),
  errors: [],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['url', 'headers'],
  audited: false,
})
