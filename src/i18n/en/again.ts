import { times } from './times'
import type { Instant } from '@domain/kernel/china-time'

/** What serves while something does not: the end of many sentences. */
export const FALLBACK = 'Until then please use the health code and the itinerary card.'

/** When something may be tried again; in words where nobody said. */
export const moment = (at: Instant | undefined, otherwise: string) => (at === undefined ? otherwise : `on ${times.moment(at)}`)
