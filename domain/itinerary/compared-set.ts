import { HOME_CITY } from '../kernel/home-city'
import type { Itinerary } from '../status/facts'

/** One query of the ministry takes so many cities. */
export const CITIES_A_QUERY = 300

/** Whether one code suffices for a set: a larger one is asked about in batches, with a code each (`rules.md` 9). */
export const fitsOneCode = (cities: readonly string[]): boolean => cities.length <= CITIES_A_QUERY

/** The cities to ask about. An empty set asks about the own city, because a code is only verified by asking. */
export const citiesToAsk = (cities: readonly string[]): readonly string[] => (cities.length === 0 ? [HOME_CITY.code] : cities)

/** The bit that an answer stands for: with an empty set nobody has been anywhere, whatever was answered about the own city. */
export const bitOf = (cities: readonly string[], answer: Itinerary): Itinerary => (cities.length === 0 ? 'clear' : answer)

const FROM_WORST: readonly Itinerary[] = ['exposed', 'unknown', 'clear']

/** The bit that wins when several speak about one person: exposed over unknown over clear (`rules.md` 2). */
export const worstBit = (bits: readonly Itinerary[]): Itinerary => FROM_WORST.find((bit) => bits.includes(bit)) ?? 'unknown'
