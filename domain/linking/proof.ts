import { DAY, type Instant } from '../kernel/china-time'

/** A phone is proved for so long by one SMS code: numbers are given to other people after a while (`rules.md` 1). */
export const PROOF_SERVES = 28 * DAY

/** `true` while a phone proved at `provedAt` may link people. */
export const isProofLive = (provedAt: Instant, now: Instant): boolean => now - provedAt < PROOF_SERVES
