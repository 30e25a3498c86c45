import type { Post } from '@common/repositories/post'
import { readOpenVenue } from '@common/repositories/venues.repository'

/** Whether there is a place for a post: a guard's venue may be closed, also while somebody comes to it. */
export const hasPlace = async ({ role, venue }: Post): Promise<boolean> =>
  role !== 'venue' || venue === null || (await readOpenVenue(venue)).ok
