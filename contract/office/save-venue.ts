import * as v from 'valibot'
import { Count, VenueReference } from '../fields'
import { defineOperation } from '../operation'
import { VenueFields } from './venue'

/**
 * Enters a venue, or changes one that is open and stands as it was read: `revision`. Posters and staff of it follow: a poster shows the name it was printed with until it is
 * printed anew.
 */
export const saveVenue = defineOperation({
  name: 'office.saveVenue',
  audience: 'staff',
  input: v.pipe(
    v.strictObject({ venue: v.optional(VenueReference), revision: v.optional(Count), ...VenueFields }),
    v.check(({ venue, revision }) => (venue === undefined) === (revision === undefined)),
  ),
  output: v.strictObject({ venue: VenueReference }),
  errors: ['VENUE_NOT_FOUND', 'VENUE_CLOSED', 'VENUE_CHANGED'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ venue: about }) => ({ about }),
})
