import { DatabaseLimiter } from '@common/limits/database-limiter'
import { type Instant, civilDate, nextMidnight } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'

/** Wrong ID numbers a day, per account and person (`rules.md` 1). */
const WRONG_A_DAY = 5

const limiter = new DatabaseLimiter({ storeClient: {}, keyPrefix: 'wrong-id-number', points: WRONG_A_DAY, duration: 24 * 60 * 60 })

/** Counts wrong ID numbers, across unlinking and linking again. The count begins anew at 00:00 in China. */
export function wrongTries(account: AccountId, person: PersonId, now: Instant) {
  const key = `${account}:${person}:${civilDate(now)}`
  return {
    until: nextMidnight(now),
    async left(): Promise<number> {
      return (await limiter.get(key))?.remainingPoints ?? WRONG_A_DAY
    },
    /** Counts one more, and says how many are left. */
    async count(): Promise<number> {
      return (await limiter.penalty(key)).remainingPoints
    },
  }
}
