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
  const sent = (await readPhone(typed.phone))?.code
  const refused = refuseUnasked(typed, sent)
  if (!sent || refused) return failed(refused ?? failure('SMS_CODE_NOT_SENT'))
  if (sent.used) return isUsedHere(typed, sent) ? done({ kind: 'done-before' }) : failed(failure('SMS_CODE_NOT_SENT'))
  const attempt = { phone: typed.phone, reference: typed.reference, queryId: sent.queryId }
  if (!(await claimTry(attempt, typed.policy))) return failed(voidUntil(sent))
  const answer = await ask(sent)
  if (answer.kind === 'wrong-code') return failed(afterWrongTry(typed, sent))
  await settle(attempt, answer, smsCodeKey(typed.phone, sent.queryId, typed.code))
  return done(answer)
}

const voidUntil = ({ sentAt }: SentCodeRecord): Failure => failure('SMS_CODE_VOID', { retryAt: sentAt + CODE_SERVES })

const wrongOf = ({ reference }: Typed, sent: SentCodeRecord): number => sent.tries[reference] ?? 0

/** What is refused without asking the ministry. */
function refuseUnasked(typed: Typed, sent: SentCodeRecord | undefined): Failure | undefined {
  const facts = sent && { sentAt: sent.sentAt, wrongOfAccount: wrongOf(typed, sent), wrongOfAll: sent.triesOfAll }
  const decision = decideTry(facts, typed.now, typed.policy)
  switch (decision.kind) {
    case 'try':
      return undefined
    case 'not-sent':
      return failure('SMS_CODE_NOT_SENT')
    case 'expired':
      return failure('SMS_CODE_EXPIRED')
    case 'void':
      return failure('SMS_CODE_VOID', { retryAt: decision.retryAt })
  }
}

function afterWrongTry(typed: Typed, sent: SentCodeRecord): Failure {
  const left = typed.policy.wrongTriesPerAccount - wrongOf(typed, sent) - 1
  return left > 0 ? failure('SMS_CODE_WRONG', { left }) : voidUntil(sent)
}

/** No try is lost that was not wrong; a code that was right is remembered. */
const settle = (
  attempt: Parameters<typeof giveBackTry>[0],
  answer: Exclude<QueryAnswer, { kind: 'wrong-code' }>,
  key: string,
): Promise<void> => (answer.kind === 'down' || answer.kind === 'quota' ? giveBackTry(attempt) : saveUsed(attempt, key))
