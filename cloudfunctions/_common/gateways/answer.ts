/** Why a system outside gave no usable answer; for logs and counters, never shown to people. */
export type DownReason = 'timeout' | 'unreachable' | 'broken' | 'http' | 'garbage' | 'empty' | 'busy' | 'refused' | 'resting'

/** A system outside that could not be asked. */
export interface Down {
  kind: 'down'
  why: DownReason
}

/** Today's number of calls is used up. */
export interface Quota {
  kind: 'quota'
}

export const down = (why: DownReason): Down => ({ kind: 'down', why })
export const QUOTA: Quota = { kind: 'quota' }

/** How a call fails between the wire and the adapter; adapters turn it into `Down`, so that it never leaves this folder. */
export class OutsideError extends Error {
  constructor(readonly why: DownReason) {
    super(why)
  }
}
