import { randomBytes } from 'node:crypto'
import { phoneId, phoneReference } from '@common/crypto/hash'
import { gateways } from '@common/gateways/gateways'
import { type Call, implement } from '@common/pipeline/implement'
import type { Citizen } from '@common/identity/caller'
import { recordConsent } from '@common/repositories/consents.repository'
import { createHolder } from '@common/repositories/holders.repository'
import { saveSentCode, withPhone } from '@common/repositories/phones.repository'
import { saveSends, withSender } from '@common/repositories/senders.repository'
import { tally } from '@common/statistics/tally'
import { currentSettings } from '@common/settings/settings'
import type { Input } from '@contract/operation'
import { sendCode } from '@contract/sms/send-code'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { CODE_SERVES, decideSend, SEND_PAUSE, type SendDecision, sendsToKeep } from '@domain/itinerary/sms-code'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { refuse } from './refuse'
import { gatherFacts, type Reserved } from './send-facts'

type SendCall = Call<Input<typeof sendCode>, Citizen>

/** Both documents are reserved before they are read: what is decided on them still holds when the code has been sent. */
export const sendSmsCode = implement(sendCode, async (call) => {
  const { input, caller, now } = call
  if (input.consentVersion !== CONSENT_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const id = phoneId(input.phone)
  await createHolder(caller.account, now)
  const outcome = await withSender(caller.account, now, (sender) =>
    withPhone(id, now, (phone) => sendReserved(call, { sender, phone, reference: phoneReference(caller.account, id) })),
  )
  return outcome ?? failed(failure('SMS_TOO_SOON', { retryAt: now + SEND_PAUSE }))
})

async function sendReserved(call: SendCall, reserved: Reserved) {
  const { input, caller, now } = call
  const { policy } = await currentSettings()
  const decision: SendDecision = decideSend(await gatherFacts(caller.account, reserved, now), policy)
  if (decision.kind !== 'send') {
    tally('sms.limited')
    return refuse(decision, caller.account, reserved.phone._id)
  }
  await recordConsent({ account: caller.account, phone: reserved.phone._id, version: input.consentVersion, at: now })
  const queryId = randomBytes(16).toString('hex')
  const answer = await gateways.itinerary.sendCode({ phone: input.phone, queryId, sendTime: now })
  if (answer.kind !== 'still-valid') tally(answer.kind === 'sent' ? 'sms.sent' : 'sms.failed')
  switch (answer.kind) {
    case 'sent':
      await saveSentCode(reserved.phone._id, { queryId, sentAt: now }, [...sendsToKeep(reserved.phone.sends, now, policy), now])
      await saveSends(caller.account, [...sendsToKeep(reserved.sender.sends, now, policy), now])
      return done({ outcome: 'sent' as const, retryAt: now + SEND_PAUSE, expiresAt: now + CODE_SERVES })
    case 'still-valid':
      return done({ outcome: 'still-valid' as const, retryAt: now + SEND_PAUSE, expiresAt: endOfCode(reserved, now) })
    case 'refused':
      return failed(failure('SMS_REFUSED'))
    case 'quota':
      return failed(failure('ITINERARY_QUOTA'))
    case 'down':
      call.log.warn({ why: answer.why }, 'no SMS code could be asked for')
      return failed(failure('ITINERARY_DOWN'))
  }
}

/** A code that we did not send, but the ministry did, may serve as long as a new one would at most. */
const endOfCode = ({ phone }: Reserved, now: number) => Math.max(phone.code ? phone.code.sentAt + CODE_SERVES : 0, now)
