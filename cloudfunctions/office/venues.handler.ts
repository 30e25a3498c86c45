import { implement } from '@common/pipeline/implement'
import { addVenue, changeVenue, listVenuePage } from '@common/repositories/venues.repository'
import { listVenues } from '@contract/office/list-venues'
import { saveVenue } from '@contract/office/save-venue'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

export const saveVenueHandler = implement(saveVenue, async ({ input: { venue, ...fields } }) => {
  if (venue === undefined) return done({ venue: await addVenue(fields) })
  return (await changeVenue({ venue, ...fields })) ? done({ venue }) : failed(failure('VENUE_NOT_FOUND'))
})

export const listVenuesHandler = implement(listVenues, async ({ input: { after } }) => {
  const { found, next } = await listVenuePage(after)
  return done({ venues: found, next })
})
