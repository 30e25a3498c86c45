import type { Instant } from '@domain/kernel/china-time'
import type { Log } from '@common/logging/log'

export interface Minute {
  now: Instant
  /** Nothing is begun after this; what is left waits for the next minute. */
  until: Instant
  log: Log
}

/** Why a job could not do its work, in a word for the log and the timer: a system outside that is down. */
export interface JobFailure {
  failed: string
}

/** A job can be repeated and resumed. @returns how many things it did, or why it could not */
export type Job = (minute: Minute) => Promise<number | JobFailure>
