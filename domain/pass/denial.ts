import { decide, type Facts } from '../status'
import type { Passage } from '../status/status.table'

/** yes > by-place > fallback > no (`rules.md` 15). */
const RANKS: Readonly<Record<Passage, number>> = { yes: 3, 'by-place': 2, fallback: 1, no: 0 }

export const isFall = (before: Passage, after: Passage): boolean => RANKS[after] < RANKS[before]

const ITINERARIES: readonly Facts['itinerary'][] = ['clear', 'exposed', 'unknown']

/** Whether a change of a person's facts makes passage fall for anybody who shows them, whatever the bit of their phone. */
export const fallsFor = (before: Omit<Facts, 'itinerary'>, after: Omit<Facts, 'itinerary'>): boolean =>
  ITINERARIES.some((itinerary) => isFall(decide({ ...before, itinerary }).passage, decide({ ...after, itinerary }).passage))
