import * as v from 'valibot'
import { SmsCode } from '../fields'
import { defineOperation } from '../operation'
import { analysisOutput } from './analysis'

/** Asks about the next batch of cities with a typed code; what came of it is in the analysis. Pressed twice, it is asked once. */
export const enterAnalysisCode = defineOperation({
  name: 'declaration.enterAnalysisCode',
  audience: 'citizen',
  input: v.strictObject({ code: SmsCode }),
  output: analysisOutput,
  errors: ['ANALYSIS_NOT_RUNNING', 'SMS_CODE_NOT_SENT', 'SMS_CODE_EXPIRED', 'SMS_CODE_VOID'],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['code', 'maskedPhone'],
  audited: true,
})
