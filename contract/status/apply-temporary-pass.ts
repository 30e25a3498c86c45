import * as v from 'valibot'
import { At, PersonReference } from '../fields'
import { defineOperation } from '../operation'

/** 申请临时通行许可: two hours for a 黄问号, on the promise of not having left Wenzhou in 14 days. Asked while one runs: that one, uncounted. */
export const applyTemporaryPass = defineOperation({
  name: 'status.applyTemporaryPass',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, promiseVersion: v.pipe(v.string(), v.maxLength(20)) }),
  output: v.strictObject({ until: At }),
  errors: ['CONSENT_OUTDATED', 'PERSON_NOT_LINKED', 'TEMPORARY_NOT_POSSIBLE', 'TEMPORARY_LIMIT'],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
