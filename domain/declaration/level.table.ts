import type { RiskLevel } from '../policy/measures.table'
import type { Itinerary } from '../status/facts'
import { isBeyond } from '../verification/origins'

export interface LevelFacts {
  /** Of the analysis; null when it was not judged in time. */
  bit: Itinerary | null
  /** Where from, and through where. */
  places: readonly string[]
  /** The compared cities in force. */
  compared: readonly string[]
}

interface LevelRule {
  id: `L-${number}`
  when: (facts: LevelFacts) => boolean
  level: RiskLevel
  condition: string
  source: string
}

/** How risky a journey is. Read from the top: the first row that fits; the last one always fits. */
export const LEVEL_RULES: readonly LevelRule[] = [
  {
    id: 'L-1',
    when: ({ bit }) => bit === 'exposed',
    level: 'high',
    condition: 'has been in a medium- or high-risk city',
    source: 'product.md 8; the bit does not tell medium from high: the stricter',
  },
  {
    id: 'L-2',
    when: ({ places }) => places.some(isBeyond),
    level: 'high',
    condition: 'comes from or through 香港, 澳门, 台湾 or abroad',
    source: 'the itinerary check knows the mainland alone (assumed: as high)',
  },
  {
    id: 'L-3',
    when: ({ places, compared }) => places.some((place) => compared.includes(place)),
    level: 'high',
    condition: 'comes from or through a compared city, as the person says',
    source: 'product.md 8: the person picks the cities; the days to come are in no bit',
  },
  {
    id: 'L-4',
    when: ({ bit }) => bit !== 'clear',
    level: 'medium',
    condition: 'no record, or not judged in time',
    source: 'what is not known is not taken for low',
  },
  {
    id: 'L-5',
    when: () => true,
    level: 'low',
    condition: 'all else',
    source: 'product.md 8: normal',
  },
]
