import * as v from 'valibot'
import { Reason, StreetCode } from '../fields'
import { MeasureSchema, PlaceWords, TwoChecksSchema } from './fields'

/** 管控 as it is written: the place in words, or as the case knows it already. */
const WrittenMeasureSchema = v.strictObject({
  ...MeasureSchema.entries,
  place: v.union([PlaceWords, v.strictObject({ as: v.picklist(['own-address', 'before']) })]),
})

const receive = v.strictObject({ event: v.literal('receive') })
const control = v.strictObject({ event: v.literal('control'), measure: WrittenMeasureSchema, reason: v.optional(Reason) })

/** What a grid worker does with a case; `checks`: which of 两查两问 were done. `didNotTravel`: the person stayed at home, only the phone was away. `reason`: of a measure, needed where there is one already; of an end, needed before the last day of the measure. */
export const MoveSchema = v.variant('event', [
  receive,
  v.strictObject({ event: v.literal('ask-to-complete'), reason: Reason }),
  control,
  v.strictObject({ event: v.literal('end'), checks: TwoChecksSchema, reason: v.optional(Reason) }),
  v.strictObject({ event: v.literal('return'), checks: TwoChecksSchema, didNotTravel: v.boolean(), reason: Reason }),
  v.strictObject({ event: v.literal('confirm-negative') }),
  v.strictObject({ event: v.literal('transfer'), street: StreetCode, reason: Reason }),
])
export type StreetMove = v.InferOutput<typeof MoveSchema>

/** What can be done with a whole household at once. */
export const HouseholdMoveSchema = v.variant('event', [receive, control])
export type HouseholdMove = v.InferOutput<typeof HouseholdMoveSchema>

/** What any of it can be refused with. */
export const MOVE_ERRORS = [
  'CASE_NOT_FOUND',
  'CASE_CHANGED',
  'CASE_MOVE_REFUSED',
  'CASE_OWN',
  'TWO_CHECKS_MISSING',
  'REPORT_MISSING',
  'REASON_MISSING',
  'CASE_FORM_INVALID',
  'STREET_UNKNOWN',
] as const
