import { STREET_CODES } from '../divisions'
import type { Instant } from '../kernel/china-time'
import { AGE_BANDS, type AgeBand } from '../statistics/ages.table'

/** Streets of a county (six digits), or the street itself (nine, twelve in 龙港); none where it is neither of Wenzhou. */
export const streetsWithin = (place: string): string[] => STREET_CODES.filter((street) => street.startsWith(place))

/** When a case of this age was opened: after one instant, and not after the other. Bands meet without a gap. */
export function openedWithin(age: AgeBand, now: Instant): { after: Instant; until: Instant } {
  const band = AGE_BANDS.findIndex(({ id }) => id === age)
  const [younger, { before }] = [AGE_BANDS[band - 1]?.before ?? 0, AGE_BANDS[band]]
  return { after: Math.max(now - before, 0), until: now - younger }
}
