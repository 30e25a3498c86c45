import { HOUR, type Instant, MINUTE } from '../kernel/china-time'
import type { Policy } from '../policy/policy'

/** Shortest and longest validity of one showing, both inclusive, whatever policy and spread say (`rules.md` 11). */
export const VALIDITY_MINUTES_AT_LEAST = 120
export const VALIDITY_MINUTES_AT_MOST = 900

/** What is kept of a running validity; when it ends is worked out, never kept (`rules.md` 11). */
export interface Validity {
  /** The furthest end that a showing has given. */
  reach: Instant
  /** No showing gives more: fixed at authorising, so that no later policy shortens or lengthens it. */
  capAt: Instant
}

/**
 * How long one showing makes a code valid for, in milliseconds: the policy's hours, a little more or less for each person, so that renewals spread out.
 * @param spread -1 to 1, always the same for one account and phone
 */
export function lengthOf(policy: Policy, spread: number): number {
  const minutes = policy.validityHours * 60 * (1 + spread * policy.spreadShare)
  return Math.round(Math.min(Math.max(minutes, VALIDITY_MINUTES_AT_LEAST), VALIDITY_MINUTES_AT_MOST)) * MINUTE
}

/** The validity of an authorisation made now. */
export const beginValidity = (now: Instant, length: number, policy: Policy): Validity => ({
  reach: now + length,
  capAt: now + Math.max(policy.ceilingHours * HOUR, length),
})

/** The validity after a showing: never earlier than before. */
export const extendValidity = (validity: Validity, now: Instant, length: number): Validity => ({
  ...validity,
  reach: Math.max(validity.reach, now + length),
})

/** 失效时间: the code holds before this instant. */
export const endOf = ({ reach, capAt }: Validity): Instant => Math.min(reach, capAt)

export const isRunning = (validity: Validity, now: Instant): boolean => now < endOf(validity)
