import { VENUE_DAYS_AT_MOST } from '@domain/pass/venue'
import * as v from 'valibot'
import { At, VenueReference } from '../fields'
import { defineOperation } from '../operation'
import { VenueSchema } from '../office/venue'

/** The signed venue code 场所码 for the poster at a venue's door. */
export const printPoster = defineOperation({
  name: 'pass.printPoster',
  audience: 'staff',
  input: v.strictObject({
    venue: VenueReference,
    days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VENUE_DAYS_AT_MOST)), 180),
  }),
  output: v.strictObject({ text: v.string(), venue: VenueSchema, expiresAt: At }),
  errors: ['VENUE_NOT_FOUND', 'VENUE_CLOSED', 'SIGNING_KEYS_OVER'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ venue: about }) => ({ about }),
})
