import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ListedVenueSchema, VenueCursorSchema } from './venue'

/** The venues, closed ones too, by name, two hundred a page. `next`: to ask for more. */
export const listVenues = defineOperation({
  name: 'office.listVenues',
  audience: 'staff',
  input: v.strictObject({ after: v.optional(VenueCursorSchema) }),
  output: v.strictObject({ venues: v.array(ListedVenueSchema), next: v.nullable(VenueCursorSchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
