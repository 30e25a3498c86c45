import * as v from 'valibot'
import { ConsentVersion, Phone, SmsCode } from '../fields'
import { defineOperation } from '../operation'
import { analysisOutput, CODE_ERRORS } from './analysis'

/**
 * 研判: begins to judge a phone by the compared cities, with an SMS code; at once where its running validity says it already. Pressed again it goes on
 * where it stands; another phone takes the place of the one before. `code`: the one of 授权查询, where it is good for a part of the cities only; it answers the first. No place
 * of travel is received or kept.
 */
export const startAnalysis = defineOperation({
  name: 'declaration.startAnalysis',
  audience: 'citizen',
  input: v.strictObject({ phone: Phone, consentVersion: ConsentVersion, code: v.optional(SmsCode) }),
  output: analysisOutput,
  errors: ['CONSENT_OUTDATED', 'CITIES_NOT_SET', 'SMS_CODE_NOT_SENT', 'SMS_CODE_EXPIRED', ...CODE_ERRORS],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['phone', 'code', 'maskedPhone'],
  audited: true,
})
