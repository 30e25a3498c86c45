import { HOUR, type Instant } from '../kernel/china-time'

/** Of the promise of not having left Wenzhou in 14 days (`product.md` 7); recorded with each grant. */
export const PROMISE_VERSION = '2022-07'

export const TEMPORARY_PASS_SERVES = 2 * HOUR

/** A temporary pass of a person in an account: for the answer of a phone that it was granted for, and for no other. */
export interface TemporaryPass {
  until: Instant
  /** When that answer was given. */
  answeredAt: Instant
}

/** It is never lengthened, and a newer answer ends it for good (`rules.md` 21). */
export const isTemporaryRunning = (pass: TemporaryPass | undefined, answeredAt: Instant, now: Instant): boolean =>
  pass !== undefined && pass.answeredAt === answeredAt && now < pass.until
