import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { analysisOutput } from './analysis'

/** Where the analysis stands; `none` before the first, and a day after the last step. For the page that waits: every few seconds it moves on what is due. */
export const readAnalysis = defineOperation({
  name: 'declaration.readAnalysis',
  audience: 'citizen',
  input: Nothing,
  output: analysisOutput,
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedPhone'],
  audited: false,
})
