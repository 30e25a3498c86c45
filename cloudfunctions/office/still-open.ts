import type { Post } from '@common/repositories/post'
import { revokeStaff } from '@common/repositories/staff.repository'
import { readOpenVenue } from '@common/repositories/venues.repository'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'

/** Whether there is a place for a post: a guard's venue may be closed. */
export const hasPlace = async ({ role, venue }: Post): Promise<boolean> =>
  role !== 'venue' || venue === null || (await readOpenVenue(venue)).ok

/** Whoever has come to a venue that was closed meanwhile ends with its staff: its closing may not have found them. `false`: they have. */
export async function staysAt(account: AccountId, post: Post, now: Instant): Promise<boolean> {
  if (await hasPlace(post)) return true
  await revokeStaff(account, now, 'venue-closed')
  return false
}
