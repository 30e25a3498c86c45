import * as v from 'valibot'
import { ConsentVersion, Phone } from '../fields'
import { defineOperation } from '../operation'
import { analysisOutput, CODE_ERRORS } from './analysis'

/**
 * 研判: begins to judge a phone by the compared cities, with an SMS code; at once where its running validity says it already. Pressed again it goes on
 * where it stands; another phone takes the place of the one before. No place of travel is received or kept.
 */
export const startAnalysis = defineOperation({
  name: 'declaration.startAnalysis',
  audience: 'citizen',
  input: v.strictObject({ phone: Phone, consentVersion: ConsentVersion }),
  output: analysisOutput,
  errors: ['CONSENT_OUTDATED', 'CITIES_NOT_SET', ...CODE_ERRORS],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['phone', 'maskedPhone'],
  audited: true,
})
