import { keysOf } from '@common/cases/file-form'
import { actorOf } from '@common/identity/streets'
import { seal } from '@common/crypto/seal'
import type { Staff } from '@common/identity/caller'
import type { CaseRecord, CaseStep } from '@common/repositories/case.record'
import { readPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import type { StreetMove } from '@contract/verification/street-move'
import { isStreet, streetName } from '@domain/divisions'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { failed, type Result } from '@domain/kernel/result'
import { measureFaults, type MeasurePlace, PLACE_AT_MOST } from '@domain/verification/measure-form'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { type CaseChange, move } from './move'
import { formOf, measureOf, personOf } from './open-case'

interface Asked {
  revision: number
  move: StreetMove
}

/** Carries out what a worker asks for with a case of theirs. */
export async function moveAsStaff(
  record: CaseRecord,
  { revision, move: asked }: Asked,
  staff: Staff,
  now: Instant,
): Promise<Result<CaseRecord, Failure>> {
  const fault = faultOf(record, asked, now)
  if (fault) return failed(fault)
  const person = await readPerson(record.person)
  const isOwn = person?.holders.includes(staff.account) ?? false
  const doing = { event: asked.event, by: actorOf(staff), hasTwoChecks: hasTwoChecks(asked), isOwn }
  return move(record, { revision, move: doing, change: changeOf(record, asked), told: toldOf(record, asked) }, now)
}

function faultOf(record: CaseRecord, asked: StreetMove, now: Instant): Failure | undefined {
  if (asked.event === 'transfer' && (!isStreet(asked.street) || asked.street === record.street)) return failure('STREET_UNKNOWN')
  if (asked.event !== 'control') return undefined
  const { place } = asked.measure
  const isNowhere = typeof place === 'object' && place.as === 'before' && record.measureCipher === undefined
  const field = isNowhere ? 'place' : measureFaults(asked.measure, civilDate(now))[0]
  return field && failure('CASE_FORM_INVALID', { field })
}

const hasTwoChecks = (asked: StreetMove): boolean => 'checks' in asked && TWO_CHECK_KEYS.every((key) => asked.checks.includes(key))

/** What a move writes beside the state. */
function changeOf(record: CaseRecord, asked: StreetMove): CaseChange {
  switch (asked.event) {
    case 'control': {
      const measure = { ...asked.measure, place: placeOf(record, asked.measure.place) }
      return { measure: measure.kind, until: measure.to, measureCipher: seal(JSON.stringify(measure), places.caseMeasure(record._id)) }
    }
    case 'return':
      return { isCleared: asked.didNotTravel }
    case 'confirm-negative':
      return { negativeTest: true }
    case 'transfer':
      return { street: asked.street, searchKeys: keysOf(personOf(record), formOf(record).phone, asked.street) }
    default:
      return {}
  }
}

function placeOf(record: CaseRecord, place: MeasurePlace): string {
  if (typeof place === 'string') return place
  const before = place.as === 'before' ? measureOf(record)?.place : undefined
  const { street, address } = formOf(record)
  return before ?? `${streetName(street)}${address.trim()}`.slice(0, PLACE_AT_MOST)
}

/** What the history says of a move beside its name. */
const toldOf = ({ _id: id, revision }: CaseRecord, asked: StreetMove): Pick<CaseStep, 'street' | 'reasonCipher'> => ({
  ...(asked.event === 'transfer' && { street: asked.street }),
  ...('reason' in asked && { reasonCipher: seal(asked.reason, places.caseReason(id, revision + 1)) }),
})
