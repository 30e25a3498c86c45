import * as v from 'valibot'
import { Revision } from '../fields'
import { defineOperation } from '../operation'
import { ArrivalSchema, DeclarationReference, PERSONAL_IN_ARRIVAL } from './fields'

/** What a street says of who was expected. */
const MARKS = ['arrive', 'not-arrive', 'not-reach'] as const

/** 已抵温, 未抵温, 联系不上: marks a journey to one of one's streets. `revision`: as it was read; who comes second is told so. */
export const markArrival = defineOperation({
  name: 'declaration.markArrival',
  audience: 'staff',
  input: v.strictObject({ declaration: DeclarationReference, revision: Revision, event: v.picklist(MARKS) }),
  output: v.strictObject({ arrival: ArrivalSchema }),
  errors: ['DECLARATION_NOT_FOUND', 'DECLARATION_CHANGED', 'DECLARATION_MOVE_REFUSED', 'CASE_OWN'],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: PERSONAL_IN_ARRIVAL,
  audited: true,
  recorded: ({ declaration: about, event }) => ({ about, event }),
})
