import type { Operation } from '@contract/operation'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes'
import { addressKey } from '../crypto/hash'
import type { Caller } from '../identity/caller'
import { DatabaseLimiter } from './database-limiter'

const limiters = new Map<string, RateLimiterAbstract>()

/** One limiter an operation and instance, made at its first use. */
function limiterOf({ name, limit: { calls, seconds, counted } }: Operation): RateLimiterAbstract {
  const options = { keyPrefix: name, points: calls, duration: seconds }
  const made =
    limiters.get(name) ?? (counted === 'memory' ? new RateLimiterMemory(options) : new DatabaseLimiter({ ...options, storeClient: {} }))
  limiters.set(name, made)
  return made
}

/** Whose calls are counted together: those of an account; of people without one, those from an address (`rules.md` 8: none → one common bucket). */
export function counterKey(caller: Caller): string {
  if (caller.kind === 'citizen' || caller.kind === 'staff') return caller.account
  if (caller.kind === 'system') return 'system'
  return caller.address ? addressKey(caller.address) : 'unknown address'
}

/** Counts this call; too many of them are refused with the instant from which another is welcome. */
export async function limit(operation: Operation, caller: Caller, now: Instant): Promise<Result<true, Failure>> {
  try {
    await limiterOf(operation).consume(counterKey(caller))
    return done(true)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return failed(failure('TOO_MANY_REQUESTS', { retryAt: now + refused.msBeforeNext }))
  }
}
