import { implement } from '@common/pipeline/implement'
import { readVenue } from '@common/repositories/venues.repository'
import { inviteOffice, inviteStaff } from '@contract/office/invite-staff'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { invite } from './invite'

export const inviteStaffHandler = implement(inviteStaff, async ({ input: { role, label, venue }, now }) => {
  const place = venue === undefined ? undefined : await readVenue(venue)
  const isPlaced = role === 'venue' || venue !== undefined
  if (isPlaced && !place) return failed(failure('VENUE_NOT_FOUND'))
  return done(await invite({ role, label, venue: place?.venue ?? null }, now))
})

export const inviteOfficeHandler = implement(inviteOffice, async ({ input: { label }, now }) =>
  done(await invite({ role: 'office', label, venue: null }, now)),
)
