import { REFUSALS_A_MINUTE } from '@contract/operation'
import { type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory'
import type { Caller } from '../identity/caller'
import { counterKey } from './limit'

/** In the memory of one instance: what guards the database may not cost a call of it. */
const refusals = new RateLimiterMemory({ keyPrefix: 'refusals', points: REFUSALS_A_MINUTE, duration: MINUTE / SECOND })

/** Turns away who was refused too often, before anything is read for them. */
export async function hear(caller: Caller, now: Instant): Promise<Result<true, Failure>> {
  const counted = await refusals.get(counterKey(caller))
  const isHeard = !counted || counted.remainingPoints > 0 || counted.msBeforeNext <= 0
  return isHeard ? done(true) : failed(failure('TOO_MANY_REQUESTS', { retryAt: now + counted.msBeforeNext }))
}

export const countRefusal = (caller: Caller) => refusals.penalty(counterKey(caller))
