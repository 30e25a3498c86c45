import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ImportSchema, ProposalId } from './fields'

/**
 * Enters the good rows of a proposal; `all`: only if none is refused. Enters for some seconds and says how far it came: whoever asks again goes on from there, and
 * so does a job every minute.
 */
export const confirmImport = defineOperation({
  name: 'lists.confirmImport',
  audience: 'staff',
  input: v.strictObject({ proposal: ProposalId, mode: v.picklist(['all', 'good']) }),
  output: ImportSchema,
  errors: ['PROPOSAL_NOT_FOUND', 'LIST_HAS_REFUSALS'],
  limit: { calls: 600, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ proposal: about }) => ({ about }),
})
