import { implement } from '@common/pipeline/implement'
import { readVenue } from '@common/repositories/venues.repository'
import { inviteOffice, inviteStaff } from '@contract/office/invite-staff'
import { isStreet } from '@domain/divisions'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { invite } from './invite'

export const inviteStaffHandler = implement(inviteStaff, async ({ input: { role, label, venue, streets = [] }, now }) => {
  const place = venue === undefined ? undefined : await readVenue(venue)
  const isPlaced = role === 'venue' || venue !== undefined
  if (isPlaced && !place) return failed(failure('VENUE_NOT_FOUND'))
  const areStreetsRight = role === 'grid' ? streets.length > 0 && streets.every(isStreet) : streets.length === 0
  if (!areStreetsRight) return failed(failure('STREET_UNKNOWN'))
  return done(await invite({ role, label, venue: place?.venue ?? null, streets: [...new Set(streets)] }, now))
})

export const inviteOfficeHandler = implement(inviteOffice, async ({ input: { label }, now }) =>
  done(await invite({ role: 'office', label, venue: null, streets: [] }, now)),
)
