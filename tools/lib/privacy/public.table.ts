import type { Kind } from './finders'

interface Public {
  /** A collection, a store or a log, as sources name them. */
  place: string
  /** Of a document; absent: all of them. */
  field?: string
  kinds: readonly Kind[]
  why: string
}

/** Where words that look personal are none. Numbers of documents and phones are public nowhere. */
export const PUBLIC: readonly Public[] = [
  { place: 'database/riskLists', kinds: ['name', 'address', 'city'], why: 'the national list, the same for everybody' },
  { place: 'database/riskListParts', kinds: ['name', 'address', 'city'], why: 'the national list, the same for everybody' },
  { place: 'database/settings', kinds: ['name', 'city'], why: 'the compared cities, the same for everybody' },
  { place: 'database/venues', kinds: ['name', 'address', 'city'], why: 'places, not people' },
  { place: 'database/persons', field: 'readings', kinds: ['city'], why: 'which city issued the health code; no travel' },
  { place: 'database/holders', field: 'people', kinds: ['city'], why: 'which city issued the health code; no travel' },
  { place: 'storage', field: 'risk-list', kinds: ['name', 'address', 'city'], why: 'lists as they were imported' },
]
