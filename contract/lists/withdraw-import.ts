import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ProposalId } from './fields'

/** Takes a checked list back that waits to be confirmed: its rows, its report and its file go at once. Asked again, it goes on with what is left. */
export const withdrawImport = defineOperation({
  name: 'lists.withdrawImport',
  audience: 'staff',
  input: v.strictObject({ proposal: ProposalId }),
  output: v.strictObject({}),
  errors: ['PROPOSAL_NOT_FOUND'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ proposal: about }) => ({ about }),
})
