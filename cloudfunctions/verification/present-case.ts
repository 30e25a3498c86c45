import { open } from '@common/crypto/seal'
import type { CaseRecord } from '@common/repositories/case.record'
import { places } from '@common/repositories/places'
import {
  CaseFormSchema,
  type ListedCase,
  type MeasureDetails,
  MeasureSchema,
  type OwnCase,
  type StreetCase,
} from '@contract/verification/fields'
import { maskDocument, maskName } from '@domain/kernel/masking'
import type { CaseActor } from '@domain/verification/case'
import { movesOf } from '@domain/verification/workflow'
import * as v from 'valibot'

/** How many steps of a case's history are shown. */
const STEPS_SHOWN = 50

const formOf = ({ _id: id, formCipher }: CaseRecord) => v.parse(CaseFormSchema, JSON.parse(open(formCipher, places.caseForm(id))))

function measureOf({ _id: id, measureCipher }: CaseRecord): MeasureDetails | null {
  return measureCipher === undefined ? null : v.parse(MeasureSchema, JSON.parse(open(measureCipher, places.caseMeasure(id))))
}

const shared = (record: CaseRecord) => ({
  case: record._id,
  revision: record.revision,
  state: record.state,
  isQuestion: record.isQuestion,
  negativeTest: record.negativeTest,
  openedAt: record.openedAt,
  changedAt: record.changedAt,
  measure: measureOf(record),
  photos: record.photos.length + (record.laterPhotos?.length ?? 0),
  history: record.history.slice(-STEPS_SHOWN),
})

/** A case for the person themselves. */
export function presentOwn(record: CaseRecord): OwnCase {
  const moves = movesOf(record.state, 'holder')
  const can = { change: moves.includes('change'), withdraw: moves.includes('withdraw'), handInReport: moves.includes('hand-in-report') }
  return { ...shared(record), form: formOf(record), can }
}

/** A case for who works on it. */
export const presentStreet = (record: CaseRecord, actor: CaseActor): StreetCase => ({
  ...shared(record),
  name: open(record.nameCipher, places.caseName(record._id)),
  maskedDocument: maskDocument(open(record.documentCipher, places.caseDocument(record._id))),
  form: formOf(record),
  can: movesOf(record.state, actor),
})

/** A row of a worklist. */
export const presentListed = (record: CaseRecord): ListedCase => ({
  case: record._id,
  revision: record.revision,
  state: record.state,
  maskedName: maskName(open(record.nameCipher, places.caseName(record._id))),
  street: record.street,
  isQuestion: record.isQuestion,
  negativeTest: record.negativeTest,
  hasNewReport: !record.negativeTest && record.laterPhotos !== undefined,
  openedAt: record.openedAt,
  changedAt: record.changedAt,
  until: record.state === 'controlled' ? (record.until ?? null) : null,
})
