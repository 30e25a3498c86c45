import { DAY, type Instant } from '../kernel/china-time'
import type { PhoneId } from '../kernel/ids'

/** A phone that has been in a compared city, carried by the person whose own phone it is into every account that shows them (`rules.md` 2). */
export interface Exposure {
  phone: PhoneId
  until: Instant
}

/** An exposure is carried for so long from its authorisation, or until a newer answer for that phone. */
export const EXPOSURE_CARRIED = 14 * DAY

/** What a person carries after an answer for one phone. `authorisedAt`: when it was exposed; absent for any other answer. */
export function carry(exposures: readonly Exposure[], phone: PhoneId, authorisedAt?: Instant): Exposure[] {
  const others = exposures.filter((exposure) => exposure.phone !== phone)
  return authorisedAt === undefined ? others : [...others, { phone, until: authorisedAt + EXPOSURE_CARRIED }]
}

/** Until when a person counts as exposed by phones of other accounts; 0 when by none. */
export const exposedUntil = (exposures: readonly Exposure[]): Instant => Math.max(0, ...exposures.map(({ until }) => until))
