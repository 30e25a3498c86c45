import { implement } from '@common/pipeline/implement'
import { addVenue, changeVenue, listVenuePage, readOpenVenue } from '@common/repositories/venues.repository'
import { listVenues } from '@contract/office/list-venues'
import { saveVenue } from '@contract/office/save-venue'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

export const saveVenueHandler = implement(saveVenue, async ({ input: { venue, revision = 0, ...fields }, note }) => {
  if (venue !== undefined) {
    if (await changeVenue({ venue, ...fields }, revision)) return done({ venue })
    const found = await readOpenVenue(venue)
    return found.ok ? failed(failure('VENUE_CHANGED')) : found
  }
  const added = await addVenue(fields)
  note({ about: added })
  return done({ venue: added })
})

export const listVenuesHandler = implement(listVenues, async ({ input: { after } }) => {
  const { found, next } = await listVenuePage(after)
  return done({ venues: found, next })
})
