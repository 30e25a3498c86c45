import { randomBytes } from 'node:crypto'
import { CODE_SERVES, decideSend, SEND_PAUSE, sendsToKeep } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { failed, type Result } from '@domain/kernel/result'
import { phoneId, phoneReference } from '../crypto/hash'
import { gateways } from '../gateways/gateways'
import type { SendAnswer } from '../gateways/zhejiang/itinerary'
import type { Log } from '../logging/log'
import { recordConsent } from '../repositories/consents.repository'
import { saveSentCode, withPhone } from '../repositories/phones.repository'
import { saveSends, withSender } from '../repositories/senders.repository'
import { currentSettings } from '../settings/settings'
import { tally } from '../statistics/tally'
import { refuse } from './refuse'
import { gatherFacts, type Reserved } from './send-facts'

export interface Asking {
  account: AccountId
  number: string
  consentVersion: string
  now: Instant
  log: Log
  /** A further code that we ask for ourselves is neither limited nor counted (`rules.md` 8). */
  isOwn?: boolean
}

/** What became of a sending, and until when the code that is on the phone now serves. */
export type Sending = Exclude<SendAnswer, { kind: 'sent' | 'still-valid' }> | { kind: 'sent' | 'still-valid'; expiresAt: Instant }

/**
 * Does some work that sends a code, unless none may be sent now. Both documents are reserved before they are read: what is decided on them still holds
 * when the code has been sent. The account has to be there.
 */
export async function whileSendable<Outcome>(
  asking: Asking,
  work: (send: () => Promise<Sending>) => Promise<Result<Outcome, Failure>>,
): Promise<Result<Outcome, Failure>> {
  const { account, now } = asking
  const id = phoneId(asking.number)
  const outcome = await withSender(account, now, (sender) =>
    withPhone(id, now, async (phone) => {
      const reserved = { sender, phone, reference: phoneReference(account, id) }
      const refused = asking.isOwn ? undefined : await refusalOf(asking, reserved)
      return refused ?? work(() => send(asking, reserved))
    }),
  )
  return outcome ?? failed(failure('SMS_TOO_SOON', { retryAt: now + SEND_PAUSE }))
}

async function refusalOf({ account, now }: Asking, reserved: Reserved): Promise<Result<never, Failure> | undefined> {
  const { policy } = await currentSettings()
  const decision = decideSend(await gatherFacts(account, reserved, now), policy)
  if (decision.kind === 'send') return undefined
  tally('sms.limited')
  return refuse(decision, account, reserved.phone._id)
}

async function send({ account, number, consentVersion, now, log, isOwn }: Asking, { sender, phone }: Reserved): Promise<Sending> {
  const { policy } = await currentSettings()
  await recordConsent({ account, phone: phone._id, version: consentVersion, at: now })
  const queryId = randomBytes(16).toString('hex')
  const answer = await gateways.itinerary.sendCode({ phone: number, queryId, sendTime: now })
  if (answer.kind !== 'still-valid') tally(answer.kind === 'sent' ? 'sms.sent' : 'sms.failed')
  const more = isOwn ? [] : [now]
  switch (answer.kind) {
    case 'sent':
      await saveSentCode(phone._id, { queryId, sentAt: now }, [...sendsToKeep(phone.sends, now, policy), ...more])
      await saveSends(account, [...sendsToKeep(sender.sends, now, policy), ...more])
      return { kind: 'sent', expiresAt: now + CODE_SERVES }
    case 'still-valid':
      // A code that we did not send, but the ministry did, may serve as long as a new one would at most.
      return { kind: 'still-valid', expiresAt: Math.max(phone.code ? phone.code.sentAt + CODE_SERVES : 0, now) }
    case 'down':
      log.warn({ why: answer.why }, 'no SMS code could be asked for')
      return answer
    default:
      return answer
  }
}
