import * as v from 'valibot'
import { VenueReference } from '../fields'
import { defineOperation } from '../operation'
import { VenueFields } from './venue'

/** Enters a venue, or changes one. Posters and staff of it follow: a poster shows the name it was printed with until it is printed anew. */
export const saveVenue = defineOperation({
  name: 'office.saveVenue',
  audience: 'staff',
  input: v.strictObject({ venue: v.optional(VenueReference), ...VenueFields }),
  output: v.strictObject({ venue: VenueReference }),
  errors: ['VENUE_NOT_FOUND'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ venue: about }) => ({ about }),
})
