import * as v from 'valibot'
import { defineOperation } from '../operation'
import { EntryReference } from './fields'

/** Takes somebody off a list at once: every phone that shows them knows, and passes that say more than is true are denied. Removing twice is no error. */
export const removeEntry = defineOperation({
  name: 'lists.removeEntry',
  audience: 'staff',
  input: v.strictObject({ entry: EntryReference }),
  output: v.strictObject({ removed: v.boolean() }),
  errors: [],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ entry: about }) => ({ about }),
})
