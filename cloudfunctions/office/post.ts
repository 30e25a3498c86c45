import type { Post } from '@common/repositories/post'
import { readVenue } from '@common/repositories/venues.repository'
import type { Role } from '@domain/access/rights.table'
import { isStreet } from '@domain/divisions'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

interface Asked {
  role: Role
  venue?: string | undefined
  streets?: readonly string[] | undefined
}

/** A post as it can be given: with a venue that there is, and with streets for grid workers alone. */
export async function postOf({ role, venue, streets = [] }: Asked): Promise<Result<Post, Failure>> {
  const place = venue === undefined ? undefined : await readVenue(venue)
  const isPlaced = role === 'venue' || venue !== undefined
  if (isPlaced && !place) return failed(failure('VENUE_NOT_FOUND'))
  const areStreetsRight = role === 'grid' ? streets.length > 0 && streets.every(isStreet) : streets.length === 0
  return areStreetsRight ? done({ role, venue: place?.venue ?? null, streets: [...new Set(streets)] }) : failed(failure('STREET_UNKNOWN'))
}
