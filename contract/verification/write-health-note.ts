import * as v from 'valibot'
import { At, Day } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'
import { HealthNoteSchema } from './health'
import { PERSONAL_IN_STREET_CASE, StreetCaseSchema } from './street-case'

/**
 * The health of somebody under observation or monitoring, once a day; corrected as long as that day is taken. `against`: when the note was written that
 * this one takes the place of, null when there was none; who comes second is told so, unless it says the same: then it was sent twice, and is done.
 */
export const writeHealthNote = defineOperation({
  name: 'verification.writeHealthNote',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference, day: Day, against: v.nullable(At), note: HealthNoteSchema }),
  output: v.strictObject({ case: StreetCaseSchema }),
  errors: ['CASE_NOT_FOUND', 'CASE_OWN', 'CASE_CHANGED', 'HEALTH_NOTE_NOT_POSSIBLE', 'HEALTH_NOTE_DAY'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: [...PERSONAL_IN_STREET_CASE, 'note'],
  audited: true,
  recorded: ({ case: about }) => ({ about }),
})
