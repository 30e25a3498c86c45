import { type Column, COLUMNS, ROW_FAULTS } from '@domain/white-list'
import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ProposalId } from './fields'

const ColumnKey = v.picklist(Object.keys(COLUMNS.truck) as Column[])

const RefusedRowSchema = v.strictObject({
  row: Count,
  cells: v.record(ColumnKey, v.string()),
  refusals: v.array(v.strictObject({ column: ColumnKey, fault: v.picklist(ROW_FAULTS) })),
})

/** The refused rows of a proposal as they stand in its file, with the reasons; some hundreds at once, part after part. */
export const readRefused = defineOperation({
  name: 'lists.readRefused',
  audience: 'staff',
  input: v.strictObject({ proposal: ProposalId, part: v.pipe(Count, v.maxValue(1000)) }),
  output: v.strictObject({ rows: v.array(RefusedRowSchema), parts: Count }),
  errors: ['PROPOSAL_NOT_FOUND'],
  limit: { calls: 600, seconds: 60, counted: 'memory' },
  personalData: ['cells'],
  audited: true,
  recorded: ({ proposal: about }) => ({ about }),
})
