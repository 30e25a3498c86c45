import type { QueryAnswer } from '@common/gateways/zhejiang/itinerary'
import type { SentCodeRecord } from '@common/repositories/phone.record'
import { claimTry, giveBackTry } from '@common/repositories/phones.repository'
import type { Policy } from '@domain/itinerary/policy'
import { CODE_SERVES, decideTry } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

interface Known {
  phone: PhoneId
  reference: PhoneRef
  code: SentCodeRecord | undefined
  policy: Policy
  now: Instant
}

type Tried = Exclude<QueryAnswer, { kind: 'wrong-code' }>

/** Asks with a typed code while there are tries left: each is counted before it is made, and given back unless the code was wrong. */
export async function tryCode(known: Known, ask: (code: SentCodeRecord) => Promise<QueryAnswer>): Promise<Result<Tried, Failure>> {
  const { phone, reference, code, policy, now } = known
  const wrongBefore = code?.tries[reference] ?? 0
  const decision = decideTry(code && { sentAt: code.sentAt, wrongOfAccount: wrongBefore, wrongOfAll: code.triesOfAll }, now, policy)
  if (!code || decision.kind === 'not-sent') return failed(failure('SMS_CODE_NOT_SENT'))
  if (decision.kind === 'expired') return failed(failure('SMS_CODE_EXPIRED'))
  const isVoid = failed(failure('SMS_CODE_VOID', { retryAt: code.sentAt + CODE_SERVES }))
  const attempt = { phone, reference, queryId: code.queryId }
  if (decision.kind === 'void' || !(await claimTry(attempt, policy))) return isVoid
  const answer = await ask(code)
  if (answer.kind !== 'wrong-code') {
    await giveBackTry(attempt)
    return done(answer)
  }
  const left = policy.wrongTriesPerAccount - wrongBefore - 1
  return left > 0 ? failed(failure('SMS_CODE_WRONG', { left })) : isVoid
}
