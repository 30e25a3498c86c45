import { CASE_EVENTS, CASE_STATES } from '@domain/verification/case'
import { ACCOUNT_AT_MOST, ADDRESS_AT_MOST, PHOTOS_AT_MOST } from '@domain/verification/form'
import { MEASURES } from '@domain/status'
import * as v from 'valibot'
import { At, CityCode, Count, FileReference, Phone, StreetCode } from '../fields'
import { REFERENCE_PATTERN } from '@domain/kernel/ids'

const REVISIONS_AT_MOST = 100_000

export const CaseReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))
export const Revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REVISIONS_AT_MOST))
export const Day = v.pipe(v.string(), v.isoDate())

/** Words of people: no control characters but new lines. */
const words = (atMost: number) => v.pipe(v.string(), v.maxLength(atMost), v.regex(/^(?:[^\p{Cc}]|\n)*$/u))

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

/** 管控: which measure, where, who answers for it, from when to when (both days included). */
export const MeasureSchema = v.strictObject({
  kind: v.picklist(MEASURES),
  place: v.pipe(words(60), v.trim(), v.minLength(2)),
  responsible: v.pipe(words(20), v.trim(), v.minLength(1)),
  phone: v.pipe(v.string(), v.regex(/^\d{7,12}$/)),
  from: Day,
  to: Day,
})
export type MeasureDetails = v.InferOutput<typeof MeasureSchema>

const history = v.array(
  v.strictObject({ at: At, event: v.picklist(['open', ...CASE_EVENTS]), by: v.picklist(['holder', 'venue', 'grid', 'office']) }),
)

/** A case as everybody may know it who may see it at all. */
const shared = {
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
  history,
}

/** 查询核查情况, as the holder sees it. `can`: what is still in their hands. */
export const OwnCaseSchema = v.strictObject({
  ...shared,
  form: CaseFormSchema,
  can: v.strictObject({ change: v.boolean(), withdraw: v.boolean(), handInReport: v.boolean() }),
})
export type OwnCase = v.InferOutput<typeof OwnCaseSchema>

/** A row of a worklist. */
export const ListedCaseSchema = v.strictObject({
  case: CaseReference,
  revision: Revision,
  state: v.picklist(CASE_STATES),
  maskedName: v.string(),
  street: StreetCode,
  isQuestion: v.boolean(),
  negativeTest: v.boolean(),
  /** A report was handed in after closing that nobody has confirmed. */
  hasNewReport: v.boolean(),
  openedAt: At,
  changedAt: At,
  until: v.nullable(Day),
})
export type ListedCase = v.InferOutput<typeof ListedCaseSchema>

/** A case as the grid worker needs it to find and to call the person. */
export const StreetCaseSchema = v.strictObject({
  ...shared,
  name: v.string(),
  maskedDocument: v.string(),
  form: CaseFormSchema,
  can: v.array(v.picklist(CASE_EVENTS)),
})
export type StreetCase = v.InferOutput<typeof StreetCaseSchema>
