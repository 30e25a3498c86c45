import { PLACE_KINDS } from '@domain/status/places'
import * as v from 'valibot'
import { At, Count, saidWords, VenueReference } from '../fields'

/** What is known of a venue; its kind decides about 限制聚集. */
export const VenueFields = { name: saidWords(1, 20), address: saidWords(1, 60), kind: v.picklist(PLACE_KINDS) }

export const VenueSchema = v.strictObject({ venue: VenueReference, ...VenueFields })
export type Venue = v.InferOutput<typeof VenueSchema>

/** As the office sees it. `revision`: how often it was changed, which a change names; `closedAt`: null while it is open. */
export const ListedVenueSchema = v.strictObject({ ...VenueSchema.entries, revision: Count, closedAt: v.nullable(At) })
export type ListedVenue = v.InferOutput<typeof ListedVenueSchema>

/** The last venue of a page, to ask for the page after. */
export const VenueCursorSchema = v.strictObject({ name: VenueFields.name, venue: VenueReference })
export type VenueCursor = v.InferOutput<typeof VenueCursorSchema>
