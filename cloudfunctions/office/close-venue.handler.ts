import { implement } from '@common/pipeline/implement'
import { dropInvitationsTo } from '@common/repositories/invitations.repository'
import { listAccountsAt, revokeStaff } from '@common/repositories/staff.repository'
import { markClosed, markOpen, readVenue } from '@common/repositories/venues.repository'
import { closeVenue, reopenVenue } from '@contract/office/close-venue'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

const NOT_FOUND = failed(failure('VENUE_NOT_FOUND'))

/** It is closed first: whoever comes to it meanwhile finds it so, or is found among its staff. If this dies half-way, asking again goes on. */
export const closeVenueHandler = implement(closeVenue, async ({ input: { venue }, now }) => {
  if (!(await readVenue(venue))) return NOT_FOUND
  await markClosed(venue, now)
  await dropInvitationsTo(venue)
  return done({ ended: await endAll(venue, now) })
})

export const reopenVenueHandler = implement(reopenVenue, async ({ input: { venue } }) => {
  if (!(await readVenue(venue))) return NOT_FOUND
  await markOpen(venue)
  return done({})
})

async function endAll(venue: string, now: Instant): Promise<number> {
  let ended = 0
  for (let accounts = await listAccountsAt(venue); accounts.length > 0; accounts = await listAccountsAt(venue))
    for (const account of accounts) if (await revokeStaff(account, now, 'venue-closed')) ended++
  return ended
}
