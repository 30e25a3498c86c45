import type { Policy } from '@domain/policy/policy'
import { decideSend, decideTry, type SendDecision, type SentCode } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'

const SEND_ERRORS: Record<Exclude<SendDecision['kind'], 'send'>, ErrorCode> = {
  locked: 'SMS_LOCKED',
  'lock-now': 'SMS_LOCKED',
  'too-soon': 'SMS_TOO_SOON',
  'code-void': 'SMS_CODE_VOID',
  'phone-limited': 'SMS_PHONE_LIMIT',
  'limit-phone-now': 'SMS_PHONE_LIMIT',
}

const TRY_ERRORS = { 'not-sent': 'SMS_CODE_NOT_SENT', expired: 'SMS_CODE_EXPIRED', void: 'SMS_CODE_VOID' } as const

/** The SMS codes of one account and its phone, none of them typed wrong. */
export class SmsCodes {
  lockedUntil: Instant = 0
  private readonly accountSends: Instant[] = []
  private readonly phoneSends: Instant[] = []
  private code: SentCode | undefined

  ask(now: Instant, policy: Policy, phone: 'mine' | 'another'): ErrorCode | undefined {
    const { lockedUntil, accountSends } = this
    const ofPhone = phone === 'mine' ? { phoneSends: this.phoneSends, code: this.code } : { phoneSends: [], code: undefined }
    const decision = decideSend({ now, lockedUntil, accountSends, phoneLimitedUntil: 0, ...ofPhone, isProved: phone === 'mine' }, policy)
    if (decision.kind === 'lock-now') this.lockedUntil = decision.until
    if (decision.kind !== 'send') return SEND_ERRORS[decision.kind]
    accountSends.push(now)
    if (phone === 'mine') {
      this.phoneSends.push(now)
      this.code = { sentAt: now, wrongOfAccount: 0, wrongOfAll: 0 }
    }
    return undefined
  }

  /** The right code; it serves once. */
  type(now: Instant, policy: Policy): ErrorCode | undefined {
    const { kind } = decideTry(this.code, now, policy)
    if (kind !== 'try') return TRY_ERRORS[kind]
    this.code = undefined
    return undefined
  }
}
