import { type Instant, civilDate, nextMidnight } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { currentSettings } from '../settings/settings'
import { DatabaseLimiter } from './database-limiter'

/** Counts only: how many are allowed is policy. */
const counter = new DatabaseLimiter({ storeClient: {}, keyPrefix: 'wrong-id-number', points: 1, duration: 24 * 60 * 60 })

export type Tries = ReturnType<typeof wrongTries>

/** Counts wrong ID numbers, per account and person (`rules.md` 1, 4), across unlinking and linking again. The count begins anew at 00:00 in China. */
export function wrongTries(account: AccountId, person: PersonId, now: Instant) {
  const leftOf = async (consumed: number) => Math.max((await currentSettings()).policy.idTriesPerDay - consumed, 0)
  const key = `${account}:${person}:${civilDate(now)}`
  return {
    until: nextMidnight(now),
    async left(): Promise<number> {
      return leftOf((await counter.get(key))?.consumedPoints ?? 0)
    },
    /** Counts one more, and says how many are left. */
    async count(): Promise<number> {
      return leftOf((await counter.penalty(key)).consumedPoints)
    },
  }
}
