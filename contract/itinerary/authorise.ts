import * as v from 'valibot'
import { At, ConsentVersion, Phone, PhoneReference, SmsCode } from '../fields'
import { defineOperation } from '../operation'

/**
 * 授权查询: proves the phone by its SMS code and asks for the ONE bit of 14 days against the compared cities.
 * Where more cities are compared than one code is good for, the code is not spent: `declaration.startAnalysis` asks in parts.
 * The answer says how long it holds, never what the bit is: that is for showing. `linked`: people of this account linked through this phone.
 */
export const authorise = defineOperation({
  name: 'itinerary.authorise',
  audience: 'citizen',
  input: v.strictObject({ phone: Phone, code: SmsCode, consentVersion: ConsentVersion }),
  output: v.strictObject({ phone: PhoneReference, updatedAt: At, validUntil: At, linked: v.number() }),
  errors: [
    'CONSENT_OUTDATED',
    'SMS_CODE_NOT_SENT',
    'SMS_CODE_WRONG',
    'SMS_CODE_EXPIRED',
    'SMS_CODE_VOID',
    'ITINERARY_DOWN',
    'ITINERARY_QUOTA',
    'CITIES_NOT_SET',
    'CODES_NEEDED',
  ],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['phone', 'code'],
  audited: true,
})
