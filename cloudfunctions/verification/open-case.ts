import { open } from '@common/crypto/seal'
import type { CaseRecord } from '@common/repositories/case.record'
import { places } from '@common/repositories/places'
import { CaseFormSchema, type MeasureDetails, MeasureSchema } from '@contract/verification/fields'
import { HealthNoteSchema, type KeptNote } from '@contract/verification/health'
import type { CaseForm } from '@domain/verification/form'
import type { MovedCase } from '@domain/verification/move'
import { hasReport } from '@domain/verification/reports'
import * as v from 'valibot'

const SHOWN = { steps: 50, days: 60 }

/** What decides whether it can be moved. */
export const movedCase = (record: CaseRecord): MovedCase => ({
  state: record.state,
  isQuestion: record.isQuestion,
  hasReport: hasReport(record),
})

/** As it was written; the street is where the case lies by now. */
export const formOf = ({ _id: id, formCipher, street }: CaseRecord): CaseForm => ({
  ...v.parse(CaseFormSchema, JSON.parse(open(formCipher, places.caseForm(id)))),
  street,
})

export const personOf = ({ _id: id, nameCipher, documentCipher }: CaseRecord) => ({
  name: open(nameCipher, places.caseName(id)),
  document: open(documentCipher, places.caseDocument(id)),
})

export const measureOf = ({ _id: id, measureCipher }: CaseRecord): MeasureDetails | null =>
  measureCipher === undefined ? null : v.parse(MeasureSchema, JSON.parse(open(measureCipher, places.caseMeasure(id))))

/** What happened, in the order it happened; the first step made revision 1. That 两查两问 were done everybody sees, which they were only staff. */
export const historyOf = ({ _id: id, history }: CaseRecord, seenBy: 'holder' | 'staff') =>
  history
    .map(({ at, event, by, street, reasonCipher, measure, checks }, place) => ({
      at,
      event,
      by,
      street: street ?? null,
      reason: reasonCipher === undefined ? null : open(reasonCipher, places.caseReason(id, place + 1)),
      ...(measure && { measure }),
      ...(checks && { checks: seenBy === 'staff' ? checks : [] }),
    }))
    .slice(-SHOWN.steps)

export const healthOf = ({ _id: id, healthNotes = {} }: CaseRecord): KeptNote[] =>
  Object.entries(healthNotes)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(-SHOWN.days)
    .map(([day, { at, noteCipher }]) => ({ day, at, ...v.parse(HealthNoteSchema, JSON.parse(open(noteCipher, places.caseDay(id, day)))) }))
