import { keysOf } from '@common/cases/file-form'
import { actorOf } from '@common/identity/streets'
import { seal } from '@common/crypto/seal'
import type { Staff } from '@common/identity/caller'
import type { CaseRecord, CaseStep } from '@common/repositories/case.record'
import { places } from '@common/repositories/places'
import type { MeasureDetails } from '@contract/verification/fields'
import type { StreetMove } from '@contract/verification/street-move'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { Failure } from '@domain/kernel/errors'
import { failed, type Result } from '@domain/kernel/result'
import { measureStep } from '@domain/verification/measure-change'
import type { MeasureForm } from '@domain/verification/measure-form'
import { measureFault, transferFault, writtenPlace } from '@domain/verification/street-move'
import { areDone } from '@domain/verification/two-checks'
import { isOwnCase } from './is-own-case'
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
  const isOwn = await isOwnCase(staff.account, record)
  const hasTwoChecks = 'checks' in asked && areDone(asked.checks)
  const doing = { event: asked.event, by: actorOf(staff), hasTwoChecks, hasReason: reasonOf(asked) !== undefined, isOwn }
  return move(record, { revision, move: doing, change: changeOf(record, asked), told: toldOf(record, asked) }, now)
}

function faultOf(record: CaseRecord, asked: StreetMove, now: Instant): Failure | undefined {
  switch (asked.event) {
    case 'transfer':
      return transferFault(record.street, asked.street)
    case 'control':
      return measureFault(asked.measure, measureOf(record)?.place, civilDate(now))
    default:
      return undefined
  }
}

/** A measure as it is written down: its place in words. */
function writtenMeasure(record: CaseRecord, { place, ...measure }: MeasureForm): MeasureDetails {
  const { street, address } = formOf(record)
  return { ...measure, place: writtenPlace(place, { street, address, before: measureOf(record)?.place }) }
}

/** What a move writes beside the state. */
function changeOf(record: CaseRecord, asked: StreetMove): CaseChange {
  switch (asked.event) {
    case 'control': {
      const measure = writtenMeasure(record, asked.measure)
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

const reasonOf = (asked: StreetMove) => ('reason' in asked ? asked.reason : undefined)

/** What the history says of a move beside its name. */
function toldOf(record: CaseRecord, asked: StreetMove): Pick<CaseStep, 'street' | 'reasonCipher' | 'measure' | 'checks'> {
  const reason = reasonOf(asked)
  return {
    ...(asked.event === 'transfer' && { street: asked.street }),
    ...(asked.event === 'control' && { measure: measureStep(measureOf(record), writtenMeasure(record, asked.measure)) }),
    ...(record.isQuestion && 'checks' in asked && { checks: asked.checks }),
    ...(reason !== undefined && { reasonCipher: seal(reason, places.caseReason(record._id, record.revision + 1)) }),
  }
}
