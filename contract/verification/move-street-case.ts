import * as v from 'valibot'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { StreetCode } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference, MeasureSchema, Revision, StreetCaseSchema } from './fields'

const checks = v.array(v.picklist(TWO_CHECK_KEYS))

/** What a grid worker does with a case; `checks`: which of 两查两问 were done. `didNotTravel`: the person stayed at home, only the phone was away. */
const MoveSchema = v.variant('event', [
  v.strictObject({ event: v.literal('receive') }),
  v.strictObject({ event: v.literal('ask-to-complete') }),
  v.strictObject({ event: v.literal('control'), measure: MeasureSchema }),
  v.strictObject({ event: v.literal('end'), checks }),
  v.strictObject({ event: v.literal('return'), checks, didNotTravel: v.boolean() }),
  v.strictObject({ event: v.literal('confirm-negative') }),
  v.strictObject({ event: v.literal('transfer'), street: StreetCode }),
])
export type StreetMove = v.InferOutput<typeof MoveSchema>

/** Moves a case of one's streets on, as `domain/verification` allows. `revision`: of the case as it was read; who comes second is told so. */
export const moveStreetCase = defineOperation({
  name: 'verification.moveStreetCase',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference, revision: Revision, move: MoveSchema }),
  output: v.strictObject({ case: v.nullable(StreetCaseSchema) }),
  errors: ['CASE_NOT_FOUND', 'CASE_CHANGED', 'CASE_MOVE_REFUSED', 'TWO_CHECKS_MISSING', 'CASE_FORM_INVALID', 'STREET_UNKNOWN'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['name', 'maskedDocument', 'form', 'measure'],
  audited: true,
})
