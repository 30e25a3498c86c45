import { smsCodeKey } from '@common/crypto/hash'
import type { QueryAnswer } from '@common/gateways/zhejiang/itinerary'
import type { SentCodeRecord, UsedCode } from '@common/repositories/phone.record'
import { claimTry, giveBackTry, readPhone, saveUsed } from '@common/repositories/phones.repository'
import type { ComparedSet } from '@common/settings/settings'
import { bitOf } from '@domain/itinerary/compared-set'
import type { Policy } from '@domain/policy/policy'
import { CODE_SERVES, decideTry } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Itinerary } from '@domain/status'

interface Typed {
  phone: PhoneId
  reference: PhoneRef
  code: string
  compared: ComparedSet
  policy: Policy
  now: Instant
}

type Unanswered = Extract<QueryAnswer, { kind: 'down' | 'quota' }>

/** What came of a code: its answer, now or at an earlier press of the same account, or none. */
type Tried = { kind: 'answered' | 'answered-before'; used: UsedCode } | Unanswered

type Ask = (sent: SentCodeRecord) => Promise<QueryAnswer>

const isUsedHere = ({ phone, reference, code }: Typed, { used, queryId }: SentCodeRecord) =>
  used?.by === reference && used.key === smsCodeKey(phone, queryId, code)

/** Asks with a typed code while there are tries left: each is counted before it is made, and given back unless the code was wrong. */
export async function tryCode(typed: Typed, ask: Ask): Promise<Result<Tried, Failure>> {
  const sent = (await readPhone(typed.phone))?.code
  const refused = refuseUnasked(typed, sent)
  if (!sent || refused) return failed(refused ?? failure('SMS_CODE_NOT_SENT'))
  const { used } = sent
  if (used) return isUsedHere(typed, sent) ? done({ kind: 'answered-before', used }) : failed(failure('SMS_CODE_NOT_SENT'))
  const attempt = { phone: typed.phone, reference: typed.reference, queryId: sent.queryId }
  if (!(await claimTry(attempt, typed.policy))) return failed(voidUntil(sent))
  const answer = await ask(sent)
  switch (answer.kind) {
    case 'wrong-code':
      return failed(afterWrongTry(typed, sent))
    case 'down':
    case 'quota':
      await giveBackTry(attempt)
      return done(answer)
    default:
      return done({ kind: 'answered', used: await remember(attempt, usedNow(typed, sent, answer.kind)) })
  }
}

const usedNow = ({ phone, reference, code, compared, now }: Typed, { queryId }: SentCodeRecord, bit: Itinerary): UsedCode => ({
  by: reference,
  key: smsCodeKey(phone, queryId, code),
  itinerary: bitOf(compared.cities, bit),
  setTag: compared.setTag,
  at: now,
})

/** The ministry takes each code once: when the note of it cannot be written, the answer still goes on its way. */
async function remember(attempt: Parameters<typeof saveUsed>[0], used: UsedCode): Promise<UsedCode> {
  await saveUsed(attempt, used).catch(() => undefined)
  return used
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
