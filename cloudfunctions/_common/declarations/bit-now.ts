import { isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import type { Itinerary } from '@domain/status'
import { knownOf } from '../people/known'
import type { ShownPerson } from '../people/shown-people'
import type { HolderRecord } from '../repositories/holder.record'

/** An exposure counts until there is another answer; any other answer only while it runs, and only about the cities in force. Else there is none. */
export function bitNow(
  { phones }: HolderRecord,
  { facts, servedBy }: ShownPerson,
  setTag: string | undefined,
  now: Instant,
): Itinerary | undefined {
  const phone = phones[servedBy]
  const { itinerary } = knownOf(facts, phone, now)
  const isCurrent = isRunning(phone, now) && phone.setHash === setTag
  return itinerary === 'exposed' || isCurrent ? itinerary : undefined
}
