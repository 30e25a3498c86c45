import type { Post } from '@common/repositories/post'
import { readOpenVenue } from '@common/repositories/venues.repository'
import type { Role } from '@domain/access/rights.table'
import { isStreet } from '@domain/divisions'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

interface Asked {
  role: Role
  venue?: string | undefined
  streets?: readonly string[] | undefined
}

/** A post as it can be given: with a venue that is open, and with streets for grid workers alone. */
export async function postOf({ role, venue, streets = [] }: Asked): Promise<Result<Post, Failure>> {
  const place = venue === undefined ? undefined : await readOpenVenue(venue)
  if (place && !place.ok) return place
  if (role === 'venue' && !place) return failed(failure('VENUE_NOT_FOUND'))
  const areStreetsRight = role === 'grid' ? streets.length > 0 && streets.every(isStreet) : streets.length === 0
  return areStreetsRight
    ? done({ role, venue: place?.value.venue ?? null, streets: [...new Set(streets)] })
    : failed(failure('STREET_UNKNOWN'))
}
