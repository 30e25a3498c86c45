import { ARRIVAL_FIELDS } from '@domain/declaration/unmasking'
import * as v from 'valibot'
import { Reason, someOf } from '../fields'
import { defineOperation } from '../operation'
import { DeclarationReference, ReceiverSchema } from './fields'

/** Fields of a journey to one of one's streets in clear, for a reason that is on record; what was not asked for is null. */
export const unmaskArrival = defineOperation({
  name: 'declaration.unmaskArrival',
  audience: 'staff',
  input: v.strictObject({ declaration: DeclarationReference, fields: someOf(ARRIVAL_FIELDS), reason: Reason }),
  output: v.strictObject({
    names: v.nullable(v.array(v.string())),
    phone: v.nullable(v.string()),
    number: v.nullable(v.string()),
    address: v.nullable(v.string()),
    receiver: v.nullable(ReceiverSchema),
  }),
  errors: ['DECLARATION_NOT_FOUND', 'CASE_OWN'],
  limit: { calls: 60, seconds: 600, counted: 'database' },
  personalData: ['names', 'phone', 'number', 'address', 'receiver', 'reason'],
  audited: true,
  recorded: ({ declaration: about, fields, reason }) => ({ about, fields, reason }),
})
