import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ArrivalSchema, DeclarationReference, PERSONAL_IN_ARRIVAL } from './fields'

/** A journey to one of one's streets, masked. */
export const readArrival = defineOperation({
  name: 'declaration.readArrival',
  audience: 'staff',
  input: v.strictObject({ declaration: DeclarationReference }),
  output: v.strictObject({ arrival: ArrivalSchema }),
  errors: ['DECLARATION_NOT_FOUND'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: PERSONAL_IN_ARRIVAL,
  audited: true,
  recorded: ({ declaration: about }) => ({ about }),
})
