import fc from 'fast-check'
import { MINUTE, SECOND } from '../kernel/china-time'
import { DEFAULT_POLICY } from '../policy/policy'
import { decideSend, decideTry, SEND_RULES, type SendFacts, sendsToKeep } from './sms-code'

const t0 = Date.parse('2022-07-21T10:00:00+08:00')
const midnight = Date.parse('2022-07-22T00:00:00+08:00')
const nothing: SendFacts = {
  now: t0,
  lockedUntil: 0,
  accountSends: [],
  phoneLimitedUntil: 0,
  phoneSends: [],
  code: undefined,
  isProved: false,
}
const minutesAgo = (...minutes: number[]) => minutes.map((minute) => t0 - minute * MINUTE)
const code = { sentAt: t0 - MINUTE, wrongOfAccount: 0, wrongOfAll: 0 }

describe('asking for a code', () => {
  it.each<[string, Partial<SendFacts>, ReturnType<typeof decideSend>]>([
    ['the first one', {}, { kind: 'send' }],
    ['59 s after the last one', { accountSends: [t0 - 59 * SECOND] }, { kind: 'too-soon', retryAt: t0 + SECOND }],
    ['60 s after the last one', { accountSends: [t0 - 60 * SECOND] }, { kind: 'send' }],
    [
      '59 s after one that somebody else had sent to the phone',
      { phoneSends: [t0 - 59 * SECOND] },
      { kind: 'too-soon', retryAt: t0 + SECOND },
    ],
    ['the fifth in 30 minutes', { accountSends: minutesAgo(29, 20, 15, 5) }, { kind: 'send' }],
    ['the sixth in 30 minutes', { accountSends: minutesAgo(29, 20, 15, 10, 5) }, { kind: 'lock-now', until: midnight }],
    ['the sixth, one of them 30 minutes old', { accountSends: minutesAgo(30, 20, 15, 10, 5) }, { kind: 'send' }],
    [
      'the eleventh of the day',
      { accountSends: minutesAgo(590, 500, 450, 400, 350, 300, 250, 200, 150, 100) },
      { kind: 'lock-now', until: midnight },
    ],
    [
      'the eleventh, one of them from yesterday',
      { accountSends: minutesAgo(601, 500, 450, 400, 350, 300, 250, 200, 150, 100) },
      { kind: 'send' },
    ],
    ['while locked', { lockedUntil: midnight }, { kind: 'locked', until: midnight }],
    ['at midnight, when the lock ends', { now: midnight, lockedUntil: midnight }, { kind: 'send' }],
    [
      'the sixth of a phone, for five strangers',
      { phoneSends: minutesAgo(29, 20, 15, 10, 5) },
      { kind: 'limit-phone-now', until: midnight },
    ],
    [
      'a phone that strangers used up, for who has proved it',
      { phoneSends: minutesAgo(29, 20, 15, 10, 5), isProved: true },
      { kind: 'send' },
    ],
    ['a limited phone', { phoneLimitedUntil: midnight }, { kind: 'phone-limited', until: midnight }],
    ['a limited phone, for who has proved it', { phoneLimitedUntil: midnight, isProved: true }, { kind: 'send' }],
    ['after five wrong tries', { code: { ...code, wrongOfAccount: 5 } }, { kind: 'code-void', retryAt: t0 + 2 * MINUTE }],
    ['after twenty wrong tries of many', { code: { ...code, wrongOfAll: 20 } }, { kind: 'code-void', retryAt: t0 + 2 * MINUTE }],
    [
      'after five wrong tries, three minutes later',
      { code: { sentAt: t0 - 3 * MINUTE, wrongOfAccount: 5, wrongOfAll: 5 } },
      { kind: 'send' },
    ],
  ])('%s', (_name, facts, decision) => expect(decideSend({ ...nothing, ...facts }, DEFAULT_POLICY)).toEqual(decision))

  it('every row decides something, and the last one anything', () => {
    expect(SEND_RULES.at(-1)?.when(nothing, DEFAULT_POLICY)).toBe(true)
    expect(new Set(SEND_RULES.map(({ then }) => then({ ...nothing, code }).kind)).size).toBe(SEND_RULES.length)
  })

  it('forgetting old sends changes no decision, now or later', () => {
    const sends = fc.array(fc.integer({ min: 0, max: 48 * 60 }), { maxLength: 15 }).map((minutes) => minutesAgo(...minutes))
    fc.assert(
      fc.property(sends, fc.integer({ min: 0, max: 600 }), (accountSends, later) => {
        const at = { ...nothing, now: t0 + later * MINUTE }
        const kept = sendsToKeep(accountSends, t0, DEFAULT_POLICY)
        expect(decideSend({ ...at, accountSends: kept }, DEFAULT_POLICY)).toEqual(decideSend({ ...at, accountSends }, DEFAULT_POLICY))
      }),
    )
  })
})

describe('typing a code', () => {
  it.each([
    ['none was sent', undefined, { kind: 'not-sent' }],
    ['in time', code, { kind: 'try' }],
    ['at three minutes', { ...code, sentAt: t0 - 3 * MINUTE }, { kind: 'expired' }],
    ['just before three minutes', { ...code, sentAt: t0 - 3 * MINUTE + 1 }, { kind: 'try' }],
    ['the sixth wrong one', { ...code, wrongOfAccount: 5, wrongOfAll: 5 }, { kind: 'void', retryAt: t0 + 2 * MINUTE }],
  ])('%s', (_name, sent, decision) => expect(decideTry(sent, t0, DEFAULT_POLICY)).toEqual(decision))
})
