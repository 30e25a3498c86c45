import * as v from 'valibot'
import { Count, Nothing } from '../fields'
import { defineOperation } from '../operation'
import { VenueSchema } from './venue'

/** The venues, by name; the first 200 of them, and how many were left out. */
export const listVenues = defineOperation({
  name: 'office.listVenues',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ venues: v.array(VenueSchema), leftOut: Count }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
