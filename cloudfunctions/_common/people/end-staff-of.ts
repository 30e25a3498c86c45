import { dropInvitationsTo } from '@common/repositories/invitations.repository'
import { endWithVenue, listStaffAt } from '@common/repositories/staff.repository'
import { markStaffEnded, staffDueAt } from '@common/repositories/venues.repository'
import type { Instant } from '@domain/kernel/china-time'

/**
 * Ends whoever works at a venue that was closed, and who is invited there. Whoever comes later finds it closed by themselves; once it is open again nobody is ended any more.
 * Can be repeated. @returns how many accounts it ended
 */
export async function endStaffOf(venue: string, now: Instant): Promise<number> {
  let ended = 0
  for (;;) {
    const since = await staffDueAt(venue)
    if (since === undefined) return ended
    await dropInvitationsTo(venue)
    const staff = await listStaffAt(venue, since)
    for (const one of staff) if (await endWithVenue(one, now)) ended++
    if (staff.length === 0) await markStaffEnded(venue, since)
  }
}
