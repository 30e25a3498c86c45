import * as v from 'valibot'
import { At, Nothing } from '../fields'
import { defineOperation } from '../operation'

/** 是否返温来温: 否. Nothing but this answer is kept, not even an analysis. */
export const answerNotReturning = defineOperation({
  name: 'declaration.answerNotReturning',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ at: At }),
  errors: ['DECLARATION_ALREADY_OPEN'],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
})
