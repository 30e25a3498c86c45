import { endOf, type Validity } from '../itinerary/validity'
import { addDays, civilDate, DAY, formatChina, HOUR, type Instant, MINUTE, startOfDay } from '../kernel/china-time'

/** The end of a validity is told so long before. */
const TOLD_BEFORE = 30 * MINUTE

/** Nobody is woken because a code ends: from 22:00 to before 07:00 in China it waits for the morning. */
const NIGHT_BEGINS = 22
const NIGHT_ENDS = 7

/** When the end of a validity should be told; in the morning it may be over by then. */
export function tellingAt(validity: Validity): Instant {
  const at = endOf(validity) - TOLD_BEFORE
  const hour = Number(formatChina(at, 'H'))
  if (hour >= NIGHT_ENDS && hour < NIGHT_BEGINS) return at
  return startOfDay(addDays(civilDate(at), hour < NIGHT_ENDS ? 0 : 1)) + NIGHT_ENDS * HOUR
}

/** The first telling later than an instant; nothing when there is none. */
export function nextTelling(validities: readonly Validity[], after: Instant): Instant | undefined {
  const later = validities.map(tellingAt).filter((at) => at > after)
  return later.length > 0 ? Math.min(...later) : undefined
}

const FIRST_PAUSE = MINUTE
const LONGEST_PAUSE = 30 * MINUTE
/** A message that is older than this is no news. */
const GIVEN_UP_AFTER = DAY / 2

/** When a message that certainly was not sent is tried again, each pause twice the one before; nothing when it is given up. */
export function retryAt(since: Instant, attempts: number, now: Instant): Instant | undefined {
  const at = now + Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)
  return at - since <= GIVEN_UP_AFTER ? at : undefined
}
