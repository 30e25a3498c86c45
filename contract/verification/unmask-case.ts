import { MASKED_FIELDS } from '@domain/verification/unmasking'
import * as v from 'valibot'
import { Reason, someOf } from '../fields'
import { defineOperation } from '../operation'
import { CaseReference } from './fields'

const Shown = v.nullable(v.string())

/** Fields of a case of one's streets in clear, for a reason that is on record; what was not asked for is null. `place`: of the measure, with the address. */
export const unmaskCase = defineOperation({
  name: 'verification.unmaskCase',
  audience: 'staff',
  input: v.strictObject({ case: CaseReference, fields: someOf(MASKED_FIELDS), reason: Reason }),
  output: v.strictObject({ name: Shown, document: Shown, phone: Shown, address: Shown, place: Shown }),
  errors: ['CASE_NOT_FOUND', 'CASE_OWN'],
  limit: { calls: 60, seconds: 600, counted: 'database' },
  personalData: ['name', 'document', 'phone', 'address', 'place', 'reason'],
  audited: true,
  recorded: ({ case: about, fields, reason }) => ({ about, fields, reason }),
})
