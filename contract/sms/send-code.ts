import * as v from 'valibot'
import { At, ConsentVersion, Phone } from '../fields'
import { defineOperation } from '../operation'

/**
 * 获取验证码: asks the ministry's service to send an SMS code to a phone. Nothing is sent before the consent is ticked.
 * `still-valid`: a code sent before serves until `expiresAt`. Errors carry `retryAt` or `until`. Rules: `rules.md` 8.
 */
export const sendCode = defineOperation({
  name: 'sms.sendCode',
  audience: 'citizen',
  input: v.strictObject({ phone: Phone, consentVersion: ConsentVersion }),
  output: v.strictObject({ outcome: v.picklist(['sent', 'still-valid']), retryAt: At, expiresAt: At }),
  errors: [
    'CONSENT_OUTDATED',
    'SMS_TOO_SOON',
    'SMS_LOCKED',
    'SMS_PHONE_LIMIT',
    'SMS_CODE_VOID',
    'SMS_REFUSED',
    'ITINERARY_DOWN',
    'ITINERARY_QUOTA',
  ],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['phone'],
  audited: false,
})
