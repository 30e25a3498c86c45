import { implement } from '@common/pipeline/implement'
import { readOpenVenue } from '@common/repositories/venues.repository'
import { printPoster } from '@contract/pass/print-poster'
import { DAY, SECOND } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { signVenue, venueNameOf } from '@domain/pass/venue'
import { keys } from './keys'

export const printPosterHandler = implement(printPoster, async ({ input, now }) => {
  const found = await readOpenVenue(input.venue)
  if (!found.ok) return found
  const { value: venue } = found
  const issuedAt = Math.floor(now / SECOND)
  const expiresAt = issuedAt * SECOND + input.days * DAY
  const key = keys.current('venue', now, expiresAt)
  if (!key) return failed(failure('SIGNING_KEYS_OVER'))
  const { id: keyId, sign } = key
  const { venue: venueId, kind, name } = venue
  return done({ text: signVenue({ keyId, issuedAt, days: input.days, venueId, kind, name: venueNameOf(name) }, sign), venue, expiresAt })
})
