import * as v from 'valibot'
import { defineOperation } from '../operation'
import { VenueCursorSchema, VenueSchema } from './venue'

/** The venues, by name, two hundred a page. `next`: to ask for more. */
export const listVenues = defineOperation({
  name: 'office.listVenues',
  audience: 'staff',
  input: v.strictObject({ after: v.optional(VenueCursorSchema) }),
  output: v.strictObject({ venues: v.array(VenueSchema), next: v.nullable(VenueCursorSchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
