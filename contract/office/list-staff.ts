import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { At, Count, Nothing, StaffReference, StreetCode, VenueReference } from '../fields'
import { defineOperation } from '../operation'

const StaffSchema = v.strictObject({
  staff: StaffReference,
  role: v.picklist(ROLES),
  label: v.string(),
  venue: v.nullable(VenueReference),
  venueName: v.nullable(v.string()),
  streets: v.array(StreetCode),
  since: At,
  /** One's own: neither changed nor ended by oneself. */
  isSelf: v.boolean(),
})
export type ListedStaff = v.InferOutput<typeof StaffSchema>

/** Accounts of staff that may act, the newest first; 200 at most. */
export const listStaff = defineOperation({
  name: 'office.listStaff',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ staff: v.array(StaffSchema), leftOut: Count }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['label'],
  audited: true,
})
