import * as v from 'valibot'
import { Count, saidWords } from '../fields'
import { defineOperation } from '../operation'
import { ChangeKind, ChangeSchema, ListId, VersionNumber } from './risk-list'

export const CHANGES_A_PAGE = 50
/** Of the longest list that is taken. */
const PAGES_AT_MOST = 2_000

/** One page of what a list changes, counted from 0; of all, or of the places whose names have every word of `search`. `total`: of these. */
export const readRiskChanges = defineOperation({
  name: 'office.readRiskChanges',
  audience: 'staff',
  input: v.strictObject({
    list: ListId,
    against: VersionNumber,
    kind: ChangeKind,
    page: v.pipe(Count, v.maxValue(PAGES_AT_MOST)),
    search: v.optional(saidWords(1, 40)),
  }),
  output: v.strictObject({ rows: v.array(ChangeSchema), pages: Count, total: Count }),
  errors: ['PROPOSAL_OUTDATED'],
  limit: { calls: 240, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
