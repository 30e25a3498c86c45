import type { Instant } from '@domain/kernel/china-time'
import type { CallEnd, Tally, WatchedSystem } from '@domain/statistics/tallies.table'
import { log } from '../logging/log'
import { addTallies } from '../repositories/tallies.repository'

const counted = new Map<Tally, number>()

/** Counts something that happens while a request is answered; kept when it has been. */
export const tally = (what: Tally): void => void counted.set(what, (counted.get(what) ?? 0) + 1)

/** Counts how calls of a system outside end. */
export const noted =
  (system: WatchedSystem) =>
  (end: CallEnd): void =>
    tally(`${system}.${end}`)

/** Keeps what was counted with one update; nothing to count costs nothing. A count that is lost is no reason to fail what was counted. */
export async function keepTallies(now: Instant): Promise<void> {
  if (counted.size === 0) return
  const counts = Object.fromEntries(counted)
  counted.clear()
  try {
    await addTallies(counts, now)
  } catch (error) {
    log.warn({ error: String(error) }, 'counts were lost')
  }
}
