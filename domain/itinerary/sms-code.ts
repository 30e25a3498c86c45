import { civilDate, type Instant, MINUTE, nextMidnight, SECOND, startOfDay } from '../kernel/china-time'
import type { Policy } from '../policy/policy'

/** A code of the ministry serves for so long after it was sent, exclusive (`product.md` 2). */
export const CODE_SERVES = 3 * MINUTE

/** Between two codes: what the button counts down. */
export const SEND_PAUSE = 60 * SECOND

/** What the ministry's codes look like. */
export const SMS_CODE_PATTERN = /^\d{4,8}$/

/** The code that was sent to a phone last. */
export interface SentCode {
  sentAt: Instant
  /** Wrong tries of the account that asks, and of all. */
  wrongOfAccount: number
  wrongOfAll: number
}

export interface SendFacts {
  now: Instant
  /** Until when the account is locked; 0 when it is not. */
  lockedUntil: Instant
  /** When codes were really sent for this account, to any phone. */
  accountSends: readonly Instant[]
  /** Until when the phone gets no codes for accounts that have not proved it; 0 when it does. */
  phoneLimitedUntil: Instant
  /** When codes were really sent to this phone, for anybody. */
  phoneSends: readonly Instant[]
  code: SentCode | undefined
  /** The account has proved this phone, and the proof has not lapsed. */
  isProved: boolean
}

export type SendDecision =
  | { kind: 'send' }
  | { kind: 'locked'; until: Instant }
  /** This very request locks the account. */
  | { kind: 'lock-now'; until: Instant }
  | { kind: 'too-soon'; retryAt: Instant }
  | { kind: 'code-void'; retryAt: Instant }
  | { kind: 'phone-limited'; until: Instant }
  /** This very request ends the phone's codes for today. */
  | { kind: 'limit-phone-now'; until: Instant }

interface SendRule {
  when: (facts: SendFacts, policy: Policy) => boolean
  then: (facts: SendFacts) => SendDecision
  /** The condition and what comes of it in words, for the printed rule book. */
  condition: string
  outcome: string
  source: string
}

const isOverLimit = (sends: readonly Instant[], now: Instant, policy: Policy): boolean => {
  const today = startOfDay(civilDate(now))
  const inWindow = sends.filter((at) => at > now - policy.smsWindowMinutes * MINUTE).length
  return inWindow >= policy.smsPerWindow || sends.filter((at) => at >= today).length >= policy.smsPerDay
}

const lastOf = ({ accountSends, phoneSends }: SendFacts): Instant => Math.max(0, ...accountSends, ...phoneSends)

export const isVoid = ({ wrongOfAccount, wrongOfAll }: SentCode, policy: Policy): boolean =>
  wrongOfAccount >= policy.wrongTriesPerAccount || wrongOfAll >= policy.wrongTriesPerPhone

/** What becomes of 获取验证码, first row that fits. Codes that were not really sent (failed, or the last one still valid) are never among the sends. */
export const SEND_RULES: readonly SendRule[] = [
  {
    when: ({ now, lockedUntil }) => now < lockedUntil,
    then: ({ lockedUntil }) => ({ kind: 'locked', until: lockedUntil }),
    condition: 'the account is locked',
    outcome: 'SMS_LOCKED until the end of the lock',
    source: 'product.md 2.5',
  },
  {
    when: ({ accountSends, now }, policy) => isOverLimit(accountSends, now, policy),
    then: ({ now }) => ({ kind: 'lock-now', until: nextMidnight(now) }),
    condition: 'the account had its codes of the window or of the day',
    outcome: 'the account is locked until the next 00:00',
    source: 'product.md 2.5, rules.md 8: the next request locks the account',
  },
  {
    when: ({ now, phoneLimitedUntil, isProved }) => now < phoneLimitedUntil && !isProved,
    then: ({ phoneLimitedUntil }) => ({ kind: 'phone-limited', until: phoneLimitedUntil }),
    condition: 'the phone has no codes left today, and this account has not proved it',
    outcome: 'SMS_PHONE_LIMIT until the next 00:00',
    source: 'rules.md 8: nobody can take away the codes of who has proved the phone',
  },
  {
    when: ({ phoneSends, now, isProved }, policy) => isOverLimit(phoneSends, now, policy) && !isProved,
    then: ({ now }) => ({ kind: 'limit-phone-now', until: nextMidnight(now) }),
    condition: 'the phone had its codes of the window or of the day, and this account has not proved it',
    outcome: 'SMS_PHONE_LIMIT until the next 00:00',
    source: 'product.md 2.5, rules.md 8',
  },
  {
    when: ({ code, now }, policy) => code !== undefined && now < code.sentAt + CODE_SERVES && isVoid(code, policy),
    then: ({ code }) => ({ kind: 'code-void', retryAt: (code as SentCode).sentAt + CODE_SERVES }),
    condition: 'the last code was voided by wrong tries, and its three minutes are not over',
    outcome: 'SMS_CODE_VOID until they are',
    source: 'rules.md 8: after too many wrong tries the three minutes are waited out',
  },
  {
    when: (facts) => facts.now < lastOf(facts) + SEND_PAUSE,
    then: (facts) => ({ kind: 'too-soon', retryAt: lastOf(facts) + SEND_PAUSE }),
    condition: 'less than 60 s since the last code of the account or of the phone',
    outcome: 'SMS_TOO_SOON until they are over',
    source: 'product.md 2.2',
  },
  { when: () => true, then: () => ({ kind: 'send' }), condition: 'all else', outcome: 'a code is sent', source: 'product.md 2.2' },
]

export function decideSend(facts: SendFacts, policy: Policy): SendDecision {
  const rule = SEND_RULES.find(({ when }) => when(facts, policy)) as SendRule
  return rule.then(facts)
}

export type TryDecision = { kind: 'try' } | { kind: 'not-sent' } | { kind: 'expired' } | { kind: 'void'; retryAt: Instant }

/** Whether a code that was typed is worth asking about. A code may be used while the account is locked. */
export function decideTry(code: SentCode | undefined, now: Instant, policy: Policy): TryDecision {
  if (!code) return { kind: 'not-sent' }
  if (now >= code.sentAt + CODE_SERVES) return { kind: 'expired' }
  return isVoid(code, policy) ? { kind: 'void', retryAt: code.sentAt + CODE_SERVES } : { kind: 'try' }
}

/** Sends that still count for some rule: those before are forgotten. */
export const sendsToKeep = (sends: readonly Instant[], now: Instant, policy: Policy): Instant[] => {
  const from = Math.min(startOfDay(civilDate(now)), now - policy.smsWindowMinutes * MINUTE)
  return sends.filter((at) => at >= from)
}
