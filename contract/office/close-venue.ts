import * as v from 'valibot'
import { Count, Reason, VenueReference } from '../fields'
import { defineOperation } from '../operation'

const input = v.strictObject({ venue: VenueReference, reason: Reason })
const limit = { calls: 120, seconds: 3600, counted: 'database' } as const
const recorded = ({ venue: about, reason }: v.InferOutput<typeof input>) => ({ about, reason })

/**
 * Closes a venue: its staff and whoever is invited there lose their entry, no code is printed for it. `ended`: so many accounts. If it breaks off, a job ends those that are left.
 * A poster that hangs there is checked on phones alone and knows nothing of it (`rules.md` 20).
 */
export const closeVenue = defineOperation({
  name: 'office.closeVenue',
  audience: 'staff',
  input,
  output: v.strictObject({ ended: Count }),
  errors: ['VENUE_NOT_FOUND', 'VENUE_CLOSED'],
  limit,
  personalData: ['reason'],
  audited: true,
  recorded,
})

/** Opens a venue that was closed; who worked there is invited anew. */
export const reopenVenue = defineOperation({
  name: 'office.reopenVenue',
  audience: 'staff',
  input,
  output: v.strictObject({}),
  errors: ['VENUE_NOT_FOUND', 'VENUE_CHANGED'],
  limit,
  personalData: ['reason'],
  audited: true,
  recorded,
})
