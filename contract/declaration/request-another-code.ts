import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { analysisOutput, CODE_ERRORS } from './analysis'

/** Another SMS code for the running analysis, as often as 获取验证码 allows. While one is on its way nothing is sent. */
export const requestAnotherCode = defineOperation({
  name: 'declaration.requestAnotherCode',
  audience: 'citizen',
  input: Nothing,
  output: analysisOutput,
  errors: ['ANALYSIS_NOT_RUNNING', ...CODE_ERRORS],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedPhone'],
  audited: false,
})
