import { lockHolder } from '../repositories/holders.repository'
import { limitPhone } from '../repositories/phones.repository'
import type { SendDecision } from '@domain/itinerary/sms-code'
import { failure } from '@domain/kernel/errors'
import type { AccountId, PhoneId } from '@domain/kernel/ids'
import { failed } from '@domain/kernel/result'

/** Carries out a refusal: the one that locks the account, or ends the phone's codes for today, is kept first. */
export async function refuse(decision: Exclude<SendDecision, { kind: 'send' }>, account: AccountId, phone: PhoneId) {
  switch (decision.kind) {
    case 'lock-now':
      await lockHolder(account, decision.until)
      return failed(failure('SMS_LOCKED', { until: decision.until }))
    case 'locked':
      return failed(failure('SMS_LOCKED', { until: decision.until }))
    case 'limit-phone-now':
      await limitPhone(phone, decision.until)
      return failed(failure('SMS_PHONE_LIMIT', { until: decision.until }))
    case 'phone-limited':
      return failed(failure('SMS_PHONE_LIMIT', { until: decision.until }))
    case 'code-void':
      return failed(failure('SMS_CODE_VOID', { retryAt: decision.retryAt }))
    case 'too-soon':
      return failed(failure('SMS_TOO_SOON', { retryAt: decision.retryAt }))
  }
}
