import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { ListId, refused } from './risk-list'

/** Asks the national interface now, as the timer does every hour: a list later than the one in force is kept as a proposal. `known`: it was kept before, whatever became of it. */
export const fetchRiskList = defineOperation({
  name: 'office.fetchRiskList',
  audience: 'staff',
  input: Nothing,
  output: v.variant('kind', [
    v.strictObject({ kind: v.picklist(['proposed', 'known']), list: ListId }),
    v.strictObject({ kind: v.literal('notLater') }),
    refused,
  ]),
  errors: ['RISK_SOURCE_DOWN'],
  limit: { calls: 20, seconds: 600, counted: 'database' },
  personalData: [],
  audited: true,
})
