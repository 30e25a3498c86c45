import { DESK_SECTIONS } from '@domain/access/desk.table'
import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { OfficeRulesSchema, StreetCode } from '../fields'
import { VenueSchema } from './venue'

/** An account of staff as its owner sees it. `streets`: of a grid worker; `desk`: the rooms of the office's desk that they may open; `places`: the office's rules for kinds of place. */
export const StaffAccountSchema = v.strictObject({
  role: v.picklist(ROLES),
  label: v.string(),
  venue: v.nullable(VenueSchema),
  streets: v.optional(v.array(StreetCode), []),
  desk: v.array(v.picklist(DESK_SECTIONS)),
  places: v.optional(OfficeRulesSchema),
})
export type StaffAccount = v.InferOutput<typeof StaffAccountSchema>
