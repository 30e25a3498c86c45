import { endStaffOf } from '@common/people/end-staff-of'
import { implement } from '@common/pipeline/implement'
import { markClosed, markOpen, readVenue, staffDueAt } from '@common/repositories/venues.repository'
import { closeVenue, reopenVenue } from '@contract/office/close-venue'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

const NOT_FOUND = failed(failure('VENUE_NOT_FOUND'))

/** It is closed first: whoever comes to it meanwhile finds it so, or is found among its staff. If this dies half-way, the job of the minute goes on, or whoever asks again. */
export const closeVenueHandler = implement(closeVenue, async ({ input: { venue }, now }) => {
  if (!(await readVenue(venue))) return NOT_FOUND
  const isDue = (await markClosed(venue, now)) || (await staffDueAt(venue)) !== undefined
  return isDue ? done({ ended: await endStaffOf(venue, now) }) : failed(failure('VENUE_CLOSED'))
})

export const reopenVenueHandler = implement(reopenVenue, async ({ input: { venue } }) => {
  if (!(await readVenue(venue))) return NOT_FOUND
  return (await markOpen(venue)) ? done({}) : failed(failure('VENUE_CHANGED'))
})
