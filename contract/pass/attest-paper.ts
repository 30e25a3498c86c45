import * as v from 'valibot'
import { IdNumber, PersonName, Reason, StreetCode } from '../fields'
import { defineOperation } from '../operation'
import { PaperHours, PaperPassSchema, PERSONAL_IN_PAPER } from './paper-pass'

/**
 * A paper pass for somebody without a phone in one of one's streets, on one's own word that they did not leave the city (`rules.md` 20). `version`: of the attestation that
 * was ticked; `reason`: how it is known. PAPER_NOT_ATTESTED says `why`, as `domain/pass/attestation.table.ts` has it.
 */
export const attestPaper = defineOperation({
  name: 'pass.attestPaper',
  audience: 'staff',
  input: v.strictObject({
    idNumber: IdNumber,
    name: PersonName,
    street: StreetCode,
    hours: PaperHours,
    version: v.pipe(v.string(), v.maxLength(20)),
    reason: Reason,
  }),
  output: PaperPassSchema,
  errors: ['PAPER_NOT_ATTESTED', 'CASE_OWN', 'CONSENT_OUTDATED', 'REGISTRY_DOWN', 'SIGNING_KEYS_OVER'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['idNumber', 'name', 'reason', ...PERSONAL_IN_PAPER],
  audited: true,
  recorded: ({ street, reason }) => ({ about: street, reason }),
})
