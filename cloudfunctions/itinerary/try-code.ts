import { smsCodeKey } from '@common/crypto/hash'
import type { QueryAnswer } from '@common/gateways/zhejiang/itinerary'
import type { SentCodeRecord } from '@common/repositories/phone.record'
import { claimTry, giveBackTry, readPhone, saveUsed } from '@common/repositories/phones.repository'
import type { Policy } from '@domain/itinerary/policy'
import { CODE_SERVES, decideTry } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

interface Typed {
  phone: PhoneId
  reference: PhoneRef
  code: string
  policy: Policy
  now: Instant
}

/** `done-before`: this account used the very code already, as when the button was pressed twice. */
type Tried = Exclude<QueryAnswer, { kind: 'wrong-code' }> | { kind: 'done-before' }

const isUsedHere = ({ phone, reference, code }: Typed, { used, queryId }: SentCodeRecord) =>
  used?.by === reference && used.key === smsCodeKey(phone, queryId, code)

/** Asks with a typed code while there are tries left: each is counted before it is made, and given back unless the code was wrong. */
export async function tryCode(typed: Typed, ask: (sent: SentCodeRecord) => Promise<QueryAnswer>): Promise<Result<Tried, Failure>> {
  const { phone, reference, policy, now } = typed
  const sent = (await readPhone(phone))?.code
  const wrongBefore = sent?.tries[reference] ?? 0
  const decision = decideTry(sent && { sentAt: sent.sentAt, wrongOfAccount: wrongBefore, wrongOfAll: sent.triesOfAll }, now, policy)
  if (!sent || decision.kind === 'not-sent') return failed(failure('SMS_CODE_NOT_SENT'))
  if (decision.kind === 'expired') return failed(failure('SMS_CODE_EXPIRED'))
  if (sent.used) return isUsedHere(typed, sent) ? done({ kind: 'done-before' }) : failed(failure('SMS_CODE_NOT_SENT'))
  const isVoid = failed(failure('SMS_CODE_VOID', { retryAt: sent.sentAt + CODE_SERVES }))
  const attempt = { phone, reference, queryId: sent.queryId }
  if (decision.kind === 'void' || !(await claimTry(attempt, policy))) return isVoid
  const answer = await ask(sent)
  if (answer.kind === 'wrong-code') {
    const left = policy.wrongTriesPerAccount - wrongBefore - 1
    return left > 0 ? failed(failure('SMS_CODE_WRONG', { left })) : isVoid
  }
  await settle(attempt, answer, smsCodeKey(phone, sent.queryId, typed.code))
  return done(answer)
}

/** No try is lost that was not wrong; a code that was right is remembered. */
const settle = (
  attempt: Parameters<typeof giveBackTry>[0],
  answer: Exclude<QueryAnswer, { kind: 'wrong-code' }>,
  key: string,
): Promise<void> => (answer.kind === 'down' || answer.kind === 'quota' ? giveBackTry(attempt) : saveUsed(attempt, key))
