import { ROLES } from '@domain/access/rights.table'
import { ACCESS_KINDS } from '@domain/audit/accesses.table'
import { CASE_STEPS } from '@domain/verification/case'
import * as v from 'valibot'
import { ActCursor } from '../audit/cursor'
import { At, PersonReference } from '../fields'
import { defineOperation } from '../operation'

const AccessSchema = v.strictObject({
  at: At,
  role: v.picklist(ROLES),
  kind: v.picklist(ACCESS_KINDS),
  /** What was done to a case; null for all else. */
  event: v.nullable(v.picklist(CASE_STEPS)),
})
export type Access = v.InferOutput<typeof AccessSchema>

/** Which staff looked at a confirmed applicant's affairs or changed them in the last 180 days, the newest first: by role, never by name. `next`: to ask for more. */
export const readAccesses = defineOperation({
  name: 'verification.readAccesses',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, before: v.optional(ActCursor) }),
  output: v.strictObject({ accesses: v.array(AccessSchema), next: v.nullable(ActCursor) }),
  errors: ['PERSON_NOT_LINKED', 'CASE_NOT_POSSIBLE'],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
