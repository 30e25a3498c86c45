import type { CitySet } from './analysis'

/** The cities in force, and how many codes they take: never none, because a phone is only proved by asking. */
export const citySetOf = ({ cities, setTag }: { cities: readonly string[]; setTag: string }, citiesPerCode: number): CitySet => ({
  setTag,
  batches: Math.max(Math.ceil(cities.length / citiesPerCode), 1),
})

/** The cities of one batch. They are parted by the number of batches alone, so that a later policy moves no city past a code that was used. */
export function batchOf(cities: readonly string[], { batches }: Pick<CitySet, 'batches'>, index: number): readonly string[] {
  const size = Math.ceil(cities.length / batches)
  return cities.slice(index * size, (index + 1) * size)
}
