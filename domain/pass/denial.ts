import { decide, type Facts, type Itinerary } from '../status'
import { ITINERARIES } from '../status/facts'
import type { Passage } from '../status/status.table'

/** yes > by-place > fallback > no (`rules.md` 15). */
const RANKS: Readonly<Record<Passage, number>> = { yes: 3, 'by-place': 2, fallback: 1, no: 0 }

export const isFall = (before: Passage, after: Passage): boolean => RANKS[after] < RANKS[before]

/** What is known of a person, by the bit of the phone they are shown with. */
type KnownBy = (bit: Itinerary) => Facts

/** Whether a change of what is known of a person makes passage fall for anybody who shows them, whatever the bit of their phone. */
export const fallsFor = (before: KnownBy, after: KnownBy): boolean =>
  ITINERARIES.some((bit) => isFall(decide(before(bit)).passage, decide(after(bit)).passage))
