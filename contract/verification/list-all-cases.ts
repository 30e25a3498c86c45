import { AGE_BANDS } from '@domain/statistics/ages.table'
import { CASE_STATES } from '@domain/verification/case'
import * as v from 'valibot'
import { At, Count, CountyCode, StreetCode } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'
import { ListedCaseSchema } from './street-case'

/** The last case of a page, to ask for the page after. */
const CaseCursor = v.strictObject({ at: At, id: CaseReference })

/** All cases of the city, masked, the newest first: by county or street, state, and how long ago they were opened. `total`: how many fit; `next`: to ask for more. */
export const listAllCases = defineOperation({
  name: 'verification.listAllCases',
  audience: 'staff',
  input: v.strictObject({
    place: v.optional(v.union([CountyCode, StreetCode])),
    state: v.optional(v.picklist(CASE_STATES)),
    age: v.optional(v.picklist(AGE_BANDS.map(({ id }) => id))),
    before: v.optional(CaseCursor),
  }),
  output: v.strictObject({ cases: v.array(ListedCaseSchema), total: Count, next: v.nullable(CaseCursor) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['maskedName'],
  audited: false,
})
