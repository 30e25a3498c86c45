import * as v from 'valibot'
import { CityCode, Count, SetTag } from '../fields'
import { defineOperation } from '../operation'

/**
 * Makes a proposed list and its compared cities current, together (`rules.md` 9). `cities`: the set that the office chose; absent, the one the proposal names.
 * A proposal made against another current list than today's is outdated.
 */
export const confirmRiskList = defineOperation({
  name: 'office.confirmRiskList',
  audience: 'system',
  input: v.strictObject({
    proposal: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
    cities: v.optional(v.pipe(v.array(CityCode), v.maxLength(1000))),
  }),
  output: v.strictObject({ version: v.string(), setTag: SetTag, cities: Count }),
  errors: ['PROPOSAL_NOT_FOUND', 'PROPOSAL_OUTDATED', 'CITIES_UNMAPPED', 'CITIES_TOO_MANY', 'CITY_UNKNOWN'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
})
