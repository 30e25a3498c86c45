import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ArrivalSchema, DeclarationReference } from './fields'

/** A journey to one of one's streets, with names, phone and address. */
export const readArrival = defineOperation({
  name: 'declaration.readArrival',
  audience: 'staff',
  input: v.strictObject({ declaration: DeclarationReference }),
  output: v.strictObject({ arrival: ArrivalSchema }),
  errors: ['DECLARATION_NOT_FOUND'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['journey', 'names'],
  audited: true,
  recorded: ({ declaration: about }) => ({ about }),
})
