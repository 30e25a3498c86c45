import { DAY, type Instant } from '../kernel/china-time'
import type { PhoneId } from '../kernel/ids'

/** A phone that has been in a compared city, carried by the person whose own phone it is into every account that shows them (`rules.md` 2). */
export interface Exposure {
  phone: PhoneId
  /** Of the first exposed answer after another: a case that closed before knows nothing of it (`rules.md` 6). */
  since: Instant
  until: Instant
}

/** An exposure is carried for so long from its authorisation, or until a newer answer for that phone. */
export const EXPOSURE_CARRIED = 14 * DAY

/** An exposed answer: when it was given, and since when the phone's answers are exposed. */
export interface ExposedAnswer {
  authorisedAt: Instant
  since: Instant
}

/** What a person carries after an answer for one phone. `exposed`: absent for any other answer. */
export function carry(exposures: readonly Exposure[], phone: PhoneId, exposed?: ExposedAnswer): Exposure[] {
  const others = exposures.filter((exposure) => exposure.phone !== phone)
  if (!exposed) return others
  // Another account may have heard of the same exposure before.
  const since = Math.min(exposed.since, ...exposures.filter((exposure) => exposure.phone === phone).map((known) => known.since))
  return [...others, { phone, since, until: exposed.authorisedAt + EXPOSURE_CARRIED }]
}

/** Until when a person counts as exposed by phones of other accounts; 0 when by none. */
export const exposedUntil = (exposures: readonly Exposure[]): Instant => Math.max(0, ...exposures.map(({ until }) => until))

/** The latest beginning of what is carried; 0 when nothing is. */
export const exposedSince = (exposures: readonly Exposure[]): Instant => Math.max(0, ...exposures.map(({ since }) => since))
