import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { At, Count, StaffReference, StreetCode, VenueReference } from '../fields'
import { defineOperation } from '../operation'
import { StaffLabel } from './invite-staff'

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

/** The last account of a page, to ask for the page after. */
const StaffCursor = v.strictObject({ since: At, staff: StaffReference })

/** Accounts of staff that may act, the newest first, fifty a page; of a role, at a venue, or by their whole label. `leftOut`: how many come after these; `next`: to ask for them. */
export const listStaff = defineOperation({
  name: 'office.listStaff',
  audience: 'staff',
  input: v.strictObject({
    label: v.optional(StaffLabel),
    role: v.optional(v.picklist(ROLES)),
    venue: v.optional(VenueReference),
    before: v.optional(StaffCursor),
  }),
  output: v.strictObject({ staff: v.array(StaffSchema), leftOut: Count, next: v.nullable(StaffCursor) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['label'],
  audited: true,
})
