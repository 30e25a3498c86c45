import * as v from 'valibot'
import { PersonReference } from '../fields'
import { defineOperation } from '../operation'

/** 解除关联: removes this account's link; the person's record goes with their last link (`rules.md` 3). Unlinking somebody twice is no error. */
export const unlink = defineOperation({
  name: 'linking.unlink',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference }),
  output: v.strictObject({ unlinked: v.boolean() }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
