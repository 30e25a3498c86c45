import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ImportSchema, Kind } from './fields'

/** The newest lists that were handed in and checked; twenty at most. */
export const listImports = defineOperation({
  name: 'lists.listImports',
  audience: 'staff',
  input: v.strictObject({ kind: Kind }),
  output: v.strictObject({ imports: v.array(ImportSchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
