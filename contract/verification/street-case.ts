import { CASE_EVENTS, CASE_STATES } from '@domain/verification/case'
import { CASE_RISKS } from '@domain/verification/risk.table'
import * as v from 'valibot'
import { At, Day, Revision, StreetCode } from '../fields'
import { CaseFormSchema, CaseReference, sharedOfCase } from './fields'

/** Opens what waits on a worker's phone to be sent; it is kept in memory alone. */
export const QueueKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A row of a worklist. */
export const ListedCaseSchema = v.strictObject({
  case: CaseReference,
  revision: Revision,
  state: v.picklist(CASE_STATES),
  maskedName: v.string(),
  street: StreetCode,
  risk: v.picklist(CASE_RISKS),
  isQuestion: v.boolean(),
  negativeTest: v.boolean(),
  /** It was sent back, and waits for the holder. */
  isSentBack: v.boolean(),
  /** A report was handed in after closing that nobody has confirmed. */
  hasNewReport: v.boolean(),
  openedAt: At,
  changedAt: At,
  until: v.nullable(Day),
  /** The last day of the measure has come: a worker confirms the end, or extends it. */
  isDue: v.boolean(),
})
export type ListedCase = v.InferOutput<typeof ListedCaseSchema>

/** A case as who works on it reads it: what names the person is masked, and so is the place of a measure at home. */
export const StreetCaseSchema = v.strictObject({
  ...sharedOfCase,
  /** The measure is at the person's own address. */
  isAtHome: v.boolean(),
  /** Where it lies now; `form.street` is what the person wrote. */
  street: StreetCode,
  risk: v.picklist(CASE_RISKS),
  isDue: v.boolean(),
  /** It was sent back, and waits for the holder. */
  isSentBack: v.boolean(),
  maskedName: v.string(),
  maskedDocument: v.string(),
  maskedPhone: v.string(),
  maskedAddress: v.string(),
  form: v.omit(CaseFormSchema, ['phone', 'address']),
  can: v.array(v.picklist(CASE_EVENTS)),
  /** A note of today may be written, or corrected. */
  canNote: v.boolean(),
})
export type StreetCase = v.InferOutput<typeof StreetCaseSchema>

/** Fields of it that hold personal data. */
export const PERSONAL_IN_STREET_CASE = [
  'maskedName',
  'maskedDocument',
  'maskedPhone',
  'maskedAddress',
  'form',
  'measure',
  'healthNotes',
  'history',
] as const
