import { HOUR, type Instant } from '../kernel/china-time'
import type { Text } from './text'

/** Changes with every change of the words below; recorded with each grant. */
export const PROMISE_VERSION = '2022-07'

/** What is promised, word by word (`product.md` 7). */
export const PROMISE: Text = {
  zh: '本人承诺：近 14 天内未离开温州，所述属实。如有隐瞒，愿承担相应责任。',
  en: 'I promise that I did not leave Wenzhou in the last 14 days. I am answerable for what I say here.',
}

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
