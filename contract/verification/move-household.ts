import * as v from 'valibot'
import { Revision } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'
import { HouseholdMoveSchema, MOVE_ERRORS } from './street-move'

/** A household has at most so many open cases at once. */
export const HOUSEHOLD_AT_MOST = 20

const cases = v.pipe(
  v.array(v.strictObject({ case: CaseReference, revision: Revision })),
  v.minLength(1),
  v.maxLength(HOUSEHOLD_AT_MOST),
  v.check((asked) => new Set(asked.map((one) => one.case)).size === asked.length),
)

/**
 * Receives the cases of one household, or puts them under one measure. Each is moved for itself and has its own answer, in the order asked:
 * `refused`: why it was not, null when it was. A case of another household is answered as one that does not exist.
 * `recorded`: what was asked for, until the outcome says what of it was done.
 */
export const moveHousehold = defineOperation({
  name: 'verification.moveHousehold',
  audience: 'staff',
  input: v.strictObject({ cases, move: HouseholdMoveSchema }),
  output: v.strictObject({ answers: v.array(v.strictObject({ case: CaseReference, refused: v.nullable(v.picklist(MOVE_ERRORS)) })) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['measure', 'reason'],
  audited: true,
  recorded: ({ cases, move }) => ({
    about: cases.map((one) => one.case).join(' '),
    event: move.event,
    reason: 'reason' in move ? move.reason : undefined,
  }),
})
