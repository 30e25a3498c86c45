/** Systems outside whose health is counted. */
export const WATCHED_SYSTEMS = ['zhejiang', 'itinerary', 'national', 'risk-areas', 'orders', 'face', 'messages'] as const
export type WatchedSystem = (typeof WATCHED_SYSTEMS)[number]

/** How a call of a system ends: answered, or why not. */
export const CALL_ENDS = ['ok', 'timeout', 'unreachable', 'broken', 'http', 'garbage', 'empty', 'busy', 'refused', 'resting'] as const
export type CallEnd = (typeof CALL_ENDS)[number]

/** What is counted by the hour while it happens, without persons: group → kinds. Systems are groups of their own. */
export const TALLIES = {
  /** SMS codes: sent; not sent for the limits; not sent because the service did not. */
  sms: ['sent', 'limited', 'failed'],
  /** Answers to an authorisation: the one bit, or no record. */
  authorised: ['clear', 'exposed', 'unknown'],
} as const
export type TallyGroup = keyof typeof TALLIES

export type Tally = { [Group in TallyGroup]: `${Group}.${(typeof TALLIES)[Group][number]}` }[TallyGroup] | `${WatchedSystem}.${CallEnd}`
