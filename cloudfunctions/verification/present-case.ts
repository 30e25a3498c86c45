import type { CaseRecord } from '@common/repositories/case.record'
import type { OwnCase } from '@contract/verification/fields'
import type { ListedCase, StreetCase } from '@contract/verification/street-case'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { maskAddress, maskDocument, maskName, maskPhone } from '@domain/kernel/masking'
import type { CaseActor } from '@domain/verification/case'
import { isDue } from '@domain/verification/due'
import { isSentBack } from '@domain/verification/sent-back'
import { writtenPlace } from '@domain/verification/street-move'
import { healthFault } from '@domain/verification/health.table'
import { maskPlace } from '@domain/verification/mask-place'
import { countReports, hasNewReport } from '@domain/verification/reports'
import { riskAt } from '@domain/verification/risk.table'
import { movesOf } from '@domain/verification/workflow'
import { formOf, healthOf, historyOf, measureOf, movedCase, personOf } from './open-case'

const shared = (record: CaseRecord, seenBy: 'holder' | 'staff') => ({
  case: record._id,
  revision: record.revision,
  state: record.state,
  isQuestion: record.isQuestion,
  negativeTest: record.negativeTest,
  openedAt: record.openedAt,
  changedAt: record.changedAt,
  measure: measureOf(record),
  photos: countReports(record),
  history: historyOf(record, seenBy),
  healthNotes: healthOf(record),
})

/** A case for the person themselves. */
export function presentOwn(record: CaseRecord): OwnCase {
  const moves = movesOf(movedCase(record), 'holder')
  const can = { change: moves.includes('change'), withdraw: moves.includes('withdraw'), handInReport: moves.includes('hand-in-report') }
  return { ...shared(record, 'holder'), form: formOf(record), can }
}

/** A case for who works on it. */
export function presentStreet(record: CaseRecord, actor: CaseActor, now: Instant): StreetCase {
  const { measure, ...said } = shared(record, 'staff')
  const { phone, address, ...form } = formOf(record)
  const { name, document } = personOf(record)
  const today = civilDate(now)
  return {
    ...said,
    measure: measure && { ...measure, place: maskPlace(measure.place, measure.kind) },
    isAtHome: measure?.place === writtenPlace({ as: 'own-address' }, { street: form.street, address, before: undefined }),
    street: record.street,
    risk: riskAt(record.risk),
    isDue: isDue(record, today),
    isSentBack: isSentBack(record),
    maskedName: maskName(name),
    maskedDocument: maskDocument(document),
    maskedPhone: maskPhone(phone),
    maskedAddress: maskAddress(address),
    form,
    can: movesOf(movedCase(record), actor),
    canNote: healthFault({ state: record.state, measure }, today, now) === undefined,
  }
}

/** A row of a worklist. */
export const presentListed = (record: CaseRecord, now: Instant): ListedCase => ({
  case: record._id,
  revision: record.revision,
  state: record.state,
  maskedName: maskName(personOf(record).name),
  street: record.street,
  risk: riskAt(record.risk),
  isQuestion: record.isQuestion,
  negativeTest: record.negativeTest,
  isSentBack: isSentBack(record),
  hasNewReport: hasNewReport(record),
  openedAt: record.openedAt,
  changedAt: record.changedAt,
  until: record.state === 'controlled' ? (record.until ?? null) : null,
  isDue: isDue(record, civilDate(now)),
})
