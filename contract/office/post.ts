import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { StreetCode, VenueReference } from '../fields'

const STREETS_AT_MOST = 60

/** A post: role and place. A venue's staff need a venue, grid workers their streets 乡镇街道. */
export const PostFields = {
  role: v.picklist(ROLES),
  venue: v.optional(VenueReference),
  streets: v.optional(v.pipe(v.array(StreetCode), v.maxLength(STREETS_AT_MOST))),
}
