import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ImportSchema, ProposalId } from './fields'

/**
 * Checks every row of the file that was sent: CSV (UTF-8 or GB18030, 50,000 rows) or XLSX (5,000). Nothing is entered by it. Rows are kept sealed for two days, the
 * file is deleted. Repeating is no error.
 */
export const checkImport = defineOperation({
  name: 'lists.checkImport',
  audience: 'staff',
  input: v.strictObject({ proposal: ProposalId }),
  output: ImportSchema,
  errors: ['PROPOSAL_NOT_FOUND', 'FILE_NOT_FOUND', 'LIST_UNREADABLE', 'LIST_TOO_LARGE', 'LIST_HEADER_WRONG', 'LIST_EMPTY'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ proposal: about }) => ({ about }),
})
