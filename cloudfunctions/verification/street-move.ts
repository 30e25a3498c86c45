import { keysOf } from '@common/cases/file-form'
import { actorOf } from '@common/identity/streets'
import { seal } from '@common/crypto/seal'
import type { Staff } from '@common/identity/caller'
import type { CaseRecord, CaseStep } from '@common/repositories/case.record'
import { places } from '@common/repositories/places'
import type { StreetMove } from '@contract/verification/street-move'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { Failure } from '@domain/kernel/errors'
import { failed, type Result } from '@domain/kernel/result'
import type { MeasurePlace } from '@domain/verification/measure-form'
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
  const doing = { event: asked.event, by: actorOf(staff), hasTwoChecks: 'checks' in asked && areDone(asked.checks), isOwn }
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
  const { street, address } = formOf(record)
  return writtenPlace(place, { street, address, before: measureOf(record)?.place })
}

/** What the history says of a move beside its name. */
const toldOf = ({ _id: id, revision }: CaseRecord, asked: StreetMove): Pick<CaseStep, 'street' | 'reasonCipher'> => ({
  ...(asked.event === 'transfer' && { street: asked.street }),
  ...('reason' in asked && { reasonCipher: seal(asked.reason, places.caseReason(id, revision + 1)) }),
})
