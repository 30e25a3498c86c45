import * as v from 'valibot'
import { Revision } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'
import { PERSONAL_IN_STREET_CASE, StreetCaseSchema } from './street-case'
import { MOVE_ERRORS, MoveSchema } from './street-move'

/**
 * Moves a case of one's streets on, as `domain/verification` allows. `revision`: of the case as it was read; who comes second is told so.
 * Null when the case went to a street that is not one's own.
 */
export const moveStreetCase = defineOperation({
  name: 'verification.moveStreetCase',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference, revision: Revision, move: MoveSchema }),
  output: v.strictObject({ case: v.nullable(StreetCaseSchema) }),
  errors: MOVE_ERRORS,
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: [...PERSONAL_IN_STREET_CASE, 'reason'],
  audited: true,
  recorded: ({ case: about, move }) => ({ about, event: move.event, reason: 'reason' in move ? move.reason : undefined }),
})
