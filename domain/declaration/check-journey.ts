import type { CivilDate } from '../kernel/china-time'
import { done, failed, type Result } from '../kernel/result'
import type { Journey, WrittenJourney } from './journey'
import { JOURNEY_CHECKS, type JourneyCheck, type JourneyFault } from './journey.table'
import { readNumber } from './means.table'

export interface FoundFault {
  field: keyof Journey
  fault: JourneyFault
}

/** A journey as it is kept, its number in one way of writing; or what has to be mended, one fault a field. */
export function checkJourney(journey: WrittenJourney, today: CivilDate): Result<Journey, FoundFault[]> {
  const found = new Map<keyof Journey, JourneyFault>()
  for (const { field, fault, when } of JOURNEY_CHECKS) {
    const isWrong: JourneyCheck['when'] = when
    if (!found.has(field) && isWrong(journey, today)) found.set(field, fault)
  }
  const { means } = journey
  const number = means === '' ? undefined : readNumber(means, journey.number)
  if (found.size > 0 || means === '' || number === undefined) return failed([...found].map(([field, fault]) => ({ field, fault })))
  return done({ ...journey, means, number, address: journey.address.trim() })
}
