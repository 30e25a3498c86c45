import * as v from 'valibot'
import { CityCode, Count } from '../fields'
import { defineOperation } from '../operation'
import { Cities, ListId, ListSchema, VersionNumber } from './risk-list'

/**
 * A list against the one in force: what it would change, which cities it would compare, names to look at. `against`: the version it was compared with, which a confirmation
 * has to name. `chosen`: what to compare unless the office says otherwise; for a list that was in force,
 * what was compared then: the last time, or in the `version` that is gone back to.
 */
export const reviewRiskList = defineOperation({
  name: 'office.reviewRiskList',
  audience: 'staff',
  input: v.strictObject({ list: ListId, version: v.optional(VersionNumber) }),
  output: v.strictObject({
    list: ListSchema,
    against: VersionNumber,
    totals: v.strictObject({ added: Count, removed: Count, moved: Count }),
    inForce: Cities,
    chosen: Cities,
    /** Cities that the list names with places of medium or high risk. */
    risks: v.array(v.strictObject({ code: CityCode, high: Count, middle: Count })),
    warnings: v.array(v.strictObject({ province: v.string(), city: v.string(), takenFor: v.nullable(CityCode) })),
    /** Names that no city is known by: each has to be given one before the list is confirmed. */
    unmapped: v.array(v.string()),
  }),
  errors: ['PROPOSAL_NOT_FOUND'],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: ['by'],
  audited: true,
  recorded: ({ list: about }) => ({ about }),
})
