import { HOUR, type Instant } from '../kernel/china-time'
import type { Decision } from './decide'
import type { Text } from './text'

/** Of the promise of not having left Wenzhou in 14 days (`product.md` 7); recorded with each grant. */
export const PROMISE_VERSION = '2022-07'

/** What is promised, ticked before the pass is asked for. */
export const PROMISE: Text = {
  zh: '本人承诺：近 14 天内未离开温州，所述属实。如有隐瞒，愿承担相应责任。',
  en: 'I promise that I did not leave Wenzhou in the last 14 days. I am answerable for what I say here.',
}

/** What a 临时通行 is again when it has run out: 黄问号, which nobody lets in. */
export const WHEN_TEMPORARY_IS_OVER = { situation: 10, passage: 'no' } as const satisfies Partial<Decision>

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
