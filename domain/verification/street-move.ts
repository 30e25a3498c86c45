import { isStreet, streetName } from '../divisions'
import type { CivilDate } from '../kernel/china-time'
import { type Failure, failure } from '../kernel/errors'
import { cutWords } from '../kernel/words'
import { type MeasureForm, measureFaults, type MeasurePlace, PLACE_AT_MOST } from './measure-form'

/** Why a case cannot go from its street to another one; nothing when it can. */
export const transferFault = (from: string, to: string): Failure | undefined =>
  isStreet(to) && to !== from ? undefined : failure('STREET_UNKNOWN')

/** What cannot be right in a measure 管控; nothing when all can. `before`: where the measure so far is, absent when there is none to go on at. */
export function measureFault(measure: MeasureForm, before: string | undefined, today: CivilDate): Failure | undefined {
  const { place } = measure
  const isNowhere = typeof place === 'object' && place.as === 'before' && before === undefined
  const field = isNowhere ? 'place' : measureFaults(measure, today)[0]
  return field && failure('CASE_FORM_INVALID', { field })
}

/** Where the person is by what they wrote, and where the measure so far was. */
interface KnownPlaces {
  street: string
  address: string
  before: string | undefined
}

/** Where a measure is, in words: as it was written, as it was before, else at the person's own address. */
export function writtenPlace(place: MeasurePlace, { street, address, before }: KnownPlaces): string {
  if (typeof place === 'string') return place
  const own = cutWords(`${streetName(street).zh}${address.trim()}`, PLACE_AT_MOST)
  return place.as === 'before' ? (before ?? own) : own
}
