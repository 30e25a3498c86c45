import type { Instant } from '@domain/kernel/china-time'
import type { Log } from '@common/logging/log'

export interface Minute {
  now: Instant
  /** Nothing is begun after this; what is left waits for the next minute. */
  until: Instant
  log: Log
}

/** A job can be repeated and resumed. @returns how many things it did */
export type Job = (minute: Minute) => Promise<number>
