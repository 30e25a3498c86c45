import { citiesToAsk } from '../itinerary/compared-set'
import type { CitySet } from './analysis'

/** The cities in force, so many a code, in their order; never none, because a code is only verified by asking. */
export function batchesOf(cities: readonly string[], perCode: number): string[][] {
  const asked = citiesToAsk(cities)
  return Array.from({ length: Math.ceil(asked.length / perCode) }, (_, index) => asked.slice(index * perCode, (index + 1) * perCode))
}

export const citySetOf = ({ cities, setTag }: { cities: readonly string[]; setTag: string }, perCode: number): CitySet => ({
  setTag,
  batches: batchesOf(cities, perCode).length,
})
