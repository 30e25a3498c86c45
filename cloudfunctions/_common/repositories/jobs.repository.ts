import { type Instant, SECOND } from '@domain/kernel/china-time'
import { whileReserved } from './reservation'

/** Longer than the function that runs them can live: who dies in a job holds it off for so long. */
const RESERVED_MS = 70 * SECOND

/** Runs a job that nobody else runs meanwhile. @returns what it gives, or nothing when it runs elsewhere */
export const alone = <Outcome>(name: string, now: Instant, work: () => Promise<Outcome>): Promise<Outcome | undefined> =>
  whileReserved({ collection: 'jobs', fresh: { _id: name, reservedUntil: 0 }, now, forMs: RESERVED_MS }, work)
