import * as v from 'valibot'
import { At, Count, Nothing } from '../fields'
import { defineOperation } from '../operation'
import { Cities, ListSchema, VersionSchema } from './risk-list'

/**
 * The list in force with its cities, lists that wait for a confirmation or were passed over, the versions before (the 50 newest), and how the last question to
 * the national interface ended.
 */
export const listRiskLists = defineOperation({
  name: 'office.listRiskLists',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({
    current: v.nullable(v.strictObject({ version: VersionSchema, list: ListSchema, cities: Cities })),
    waiting: v.array(ListSchema),
    former: v.array(VersionSchema),
    leftOut: Count,
    source: v.nullable(
      v.strictObject({
        askedAt: At,
        listTime: v.nullable(v.string()),
        outcome: v.picklist(['proposed', 'known', 'notLater', 'refused', 'down']),
      }),
    ),
  }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['by'],
  audited: false,
})
