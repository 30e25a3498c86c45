import { DAY } from '../kernel/china-time'

/** How long open cases have been open: bands of whole days, the last without an end. `before`: younger than so much. */
export const AGE_BANDS = [
  { id: 'day', before: DAY },
  { id: 'three-days', before: 3 * DAY },
  { id: 'week', before: 7 * DAY },
  { id: 'older', before: Infinity },
] as const
export type AgeBand = (typeof AGE_BANDS)[number]['id']

/** States of open cases, in the order in which they are passed. */
export const COUNTED_STATES = ['submitted', 'received', 'controlled'] as const
export type CountedState = (typeof COUNTED_STATES)[number]
