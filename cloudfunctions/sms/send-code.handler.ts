import { implement } from '@common/pipeline/implement'
import { createHolder } from '@common/repositories/holders.repository'
import { whileSendable } from '@common/sms/while-sendable'
import { sendCode } from '@contract/sms/send-code'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { SEND_PAUSE } from '@domain/itinerary/sms-code'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

export const sendSmsCode = implement(sendCode, async ({ input: { phone: number, consentVersion }, caller: { account }, now, log }) => {
  if (consentVersion !== CONSENT_VERSION) return failed(failure('CONSENT_OUTDATED'))
  await createHolder(account, now)
  return whileSendable({ account, number, consentVersion, now, log }, async (send) => {
    const sending = await send()
    switch (sending.kind) {
      case 'sent':
      case 'still-valid':
        return done({ outcome: sending.kind, retryAt: now + SEND_PAUSE, expiresAt: sending.expiresAt })
      case 'refused':
        return failed(failure('SMS_REFUSED'))
      case 'quota':
        return failed(failure('ITINERARY_QUOTA'))
      case 'down':
        return failed(failure('ITINERARY_DOWN'))
    }
  })
})
