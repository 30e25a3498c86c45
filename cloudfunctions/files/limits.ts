import { HOUR, MINUTE } from '@domain/kernel/china-time'

/** A place in storage is open for so long. */
export const OPEN_FOR = 10 * MINUTE

/** A picture that was checked waits so long for a case to take it; as long as the draft on the phone. */
export const WAITS_FOR = 24 * HOUR

/** Pictures of one account that wait. */
export const WAITING_AT_MOST = 20
