import { bitOf, citiesToAsk } from '@domain/itinerary/compared-set'
import { CODE_SERVES, decideTry } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PhoneId, PhoneRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Policy } from '@domain/policy/policy'
import type { Itinerary } from '@domain/status'
import { phoneId, phoneReference, smsCodeKey } from '../crypto/hash'
import { gateways } from '../gateways/gateways'
import type { QueryAnswer } from '../gateways/zhejiang/itinerary'
import type { SentCodeRecord, UsedCode } from '../repositories/phone.record'
import { currentSettings } from '../settings/settings'
import { claimTry, giveBackTry, readPhone, saveUsed } from '../repositories/phones.repository'

/** What one code is asked about. */
export interface Question {
  cities: readonly string[]
  /** Of the whole set. */
  setTag: string
  /** Which part of the set it is, where one code does not suffice: the answer to a part is none to the whole. */
  part?: number
}

export interface Typed extends Question {
  account: AccountId
  number: string
  code: string
  policy: Policy
  now: Instant
}

type Unanswered = Extract<QueryAnswer, { kind: 'down' | 'quota' }>

/** What came of a code: its answer, now or at an earlier press of the same account, or none. */
type Tried = { kind: 'answered' | 'answered-before'; used: UsedCode } | Unanswered

interface Ids {
  phone: PhoneId
  /** The phone as the account sees it. */
  reference: PhoneRef
}

const idsOf = ({ account, number }: Typed): Ids => ({ phone: phoneId(number), reference: phoneReference(account, phoneId(number)) })

const keyOf = (typed: Typed, { queryId }: SentCodeRecord) => smsCodeKey(phoneId(typed.number), queryId, typed)

const isUsedHere = (typed: Typed, sent: SentCodeRecord) => sent.used?.by === idsOf(typed).reference && sent.used.key === keyOf(typed, sent)

/** Asks with a typed code while there are tries left: each is counted before it is made, and given back unless the code was wrong. */
export async function tryCode(typed: Typed): Promise<Result<Tried, Failure>> {
  const { phone, reference } = idsOf(typed)
  const sent = (await readPhone(phone))?.code
  const refused = refuseUnasked(sent, { ...typed, reference })
  if (!sent || refused) return failed(refused ?? failure('SMS_CODE_NOT_SENT'))
  const { used, queryId, sentAt } = sent
  if (used) return isUsedHere(typed, sent) ? done({ kind: 'answered-before', used }) : failed(failure('SMS_CODE_NOT_SENT'))
  const attempt = { phone, reference, queryId }
  if (!(await claimTry(attempt, typed.policy))) return failed(voidUntil(sent))
  const { number, code, cities } = typed
  const answer = await gateways.itinerary.query({ phone: number, queryId, sendTime: sentAt, code, cities: citiesToAsk(cities) })
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

const usedNow = (typed: Typed, sent: SentCodeRecord, bit: Itinerary): UsedCode => ({
  by: idsOf(typed).reference,
  key: keyOf(typed, sent),
  itinerary: bitOf(typed.cities, bit),
  setTag: typed.setTag,
  at: typed.now,
})

/** The ministry takes each code once: when the note of it cannot be written, the answer still goes on its way. */
async function remember(attempt: Parameters<typeof saveUsed>[0], used: UsedCode): Promise<UsedCode> {
  await saveUsed(attempt, used).catch(() => undefined)
  return used
}

const voidUntil = ({ sentAt }: SentCodeRecord): Failure => failure('SMS_CODE_VOID', { retryAt: sentAt + CODE_SERVES })

/** Why no code of this phone is worth typing now; nothing when one may be. */
export async function refusalOf({ phone, reference }: Ids, now: Instant): Promise<Failure | undefined> {
  const { policy } = await currentSettings()
  return refuseUnasked((await readPhone(phone))?.code, { reference, now, policy })
}

const wrongOf = (reference: PhoneRef, sent: SentCodeRecord): number => sent.tries[reference] ?? 0

/** What is refused without asking the ministry. */
function refuseUnasked(
  sent: SentCodeRecord | undefined,
  { reference, now, policy }: Pick<Ids, 'reference'> & Pick<Typed, 'now' | 'policy'>,
): Failure | undefined {
  const facts = sent && { sentAt: sent.sentAt, wrongOfAccount: wrongOf(reference, sent), wrongOfAll: sent.triesOfAll }
  const decision = decideTry(facts, now, policy)
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
  const left = typed.policy.wrongTriesPerAccount - wrongOf(idsOf(typed).reference, sent) - 1
  return left > 0 ? failure('SMS_CODE_WRONG', { left }) : voidUntil(sent)
}
