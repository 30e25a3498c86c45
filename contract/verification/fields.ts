import { CASE_STATES, CASE_STEPS } from '@domain/verification/case'
import { ACCOUNT_AT_MOST, ADDRESS_AT_MOST, PHOTOS_AT_MOST } from '@domain/verification/form'
import { PLACE_AT_LEAST, PLACE_AT_MOST, RESPONSIBLE_AT_MOST, RESPONSIBLE_PHONE } from '@domain/verification/measure-form'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { MEASURES } from '@domain/status'
import * as v from 'valibot'
import { At, CityCode, Count, Day, FileReference, Phone, Revision, saidWords, StreetCode, words } from '../fields'
import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { KeptNoteSchema } from './health'

export const CaseReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))

export const CaseFormSchema = v.strictObject({
  phone: Phone,
  hasLeft: v.boolean(),
  from: v.nullable(CityCode),
  street: StreetCode,
  address: words(ADDRESS_AT_MOST),
  account: words(ACCOUNT_AT_MOST),
  isCodeGreen: v.boolean(),
  wasInRiskArea: v.boolean(),
  wasAbroad: v.boolean(),
  hadContact: v.boolean(),
})

const photos = v.array(FileReference)

/** Reports and signature, each sent by `files` before. */
export const PicturesSchema = v.strictObject({ photos: v.pipe(photos, v.maxLength(PHOTOS_AT_MOST)), signature: FileReference })

/** Photos handed in later: one at least. */
export const LaterPhotos = v.pipe(photos, v.minLength(1), v.maxLength(PHOTOS_AT_MOST))

const picture = v.strictObject({ file: FileReference, url: v.string() })

/** The pictures of a case under addresses that live for minutes: `photos` with the form, `later` after it was closed. */
export const ShownPicturesSchema = v.strictObject({
  photos: v.array(picture),
  later: v.array(picture),
  signature: v.nullable(picture),
})
export type ShownPictures = v.InferOutput<typeof ShownPicturesSchema>

export const PlaceWords = saidWords(PLACE_AT_LEAST, PLACE_AT_MOST)

/** 管控: which measure, where, who answers for it, from when to when (both days included). */
export const MeasureSchema = v.strictObject({
  kind: v.picklist(MEASURES),
  place: PlaceWords,
  responsible: saidWords(1, RESPONSIBLE_AT_MOST),
  phone: v.pipe(v.string(), v.regex(RESPONSIBLE_PHONE)),
  from: Day,
  to: Day,
})
export type MeasureDetails = v.InferOutput<typeof MeasureSchema>

const span = { kind: v.picklist(MEASURES), from: Day, to: Day }

/** A measure that was written, and what it was before. */
const MeasureStepSchema = v.strictObject({
  ...span,
  before: v.nullable(v.strictObject(span)),
  isElsewhere: v.boolean(),
  isOther: v.boolean(),
})

/** 两查两问, as they were ticked. */
export const TwoChecksSchema = v.pipe(
  v.array(v.picklist(TWO_CHECK_KEYS)),
  v.maxLength(TWO_CHECK_KEYS.length),
  v.check((ticked) => new Set(ticked).size === ticked.length),
)

/** What happened to a case: `street`: where it went; `reason`: as it was given; `measure`: that it was put under; `checks`: 两查两问 were done, for a 黄问号; which they were is told to staff. */
const StepSchema = v.strictObject({
  at: At,
  event: v.picklist(CASE_STEPS),
  by: v.picklist(['holder', 'venue', 'grid', 'office']),
  street: v.nullable(StreetCode),
  reason: v.nullable(v.string()),
  measure: v.optional(MeasureStepSchema),
  checks: v.optional(TwoChecksSchema),
})

/** A case as everybody may know it who may see it at all. */
export const sharedOfCase = {
  case: CaseReference,
  revision: Revision,
  state: v.picklist(CASE_STATES),
  isQuestion: v.boolean(),
  negativeTest: v.boolean(),
  openedAt: At,
  changedAt: At,
  measure: v.nullable(MeasureSchema),
  /** How many photos there are, with the form and later. */
  photos: Count,
  history: v.array(StepSchema),
  /** Health, day by day, the oldest first. */
  healthNotes: v.array(KeptNoteSchema),
}

/** 查询核查情况, as the holder sees it. `can`: what is still in their hands. */
export const OwnCaseSchema = v.strictObject({
  ...sharedOfCase,
  form: CaseFormSchema,
  can: v.strictObject({ change: v.boolean(), withdraw: v.boolean(), handInReport: v.boolean() }),
})
export type OwnCase = v.InferOutput<typeof OwnCaseSchema>
