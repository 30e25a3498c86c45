import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ChangeKind, ChangeSchema, ListId, VersionNumber } from './risk-list'

export const CHANGES_A_PAGE = 50

/** One page of what a list changes, counted from 0; of each kind the first 1,000 rows are kept. */
export const readRiskChanges = defineOperation({
  name: 'office.readRiskChanges',
  audience: 'staff',
  input: v.strictObject({ list: ListId, against: VersionNumber, kind: ChangeKind, page: v.pipe(Count, v.maxValue(100)) }),
  output: v.strictObject({ rows: v.array(ChangeSchema), pages: Count }),
  errors: ['PROPOSAL_OUTDATED'],
  limit: { calls: 240, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
