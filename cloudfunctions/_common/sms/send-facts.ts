import { readHolder } from '../repositories/holder-people.repository'
import type { PhoneRecord } from '../repositories/phone.record'
import type { SenderRecord } from '../repositories/senders.repository'
import type { SendFacts } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PhoneRef } from '@domain/kernel/ids'
import { isProofLive } from '@domain/linking/proof'

/** The two documents that one sending has for itself. */
export interface Reserved {
  sender: SenderRecord
  phone: PhoneRecord
  /** The phone as the account sees it. */
  reference: PhoneRef
}

/** Everything that decides whether a code is sent. */
export async function gatherFacts(account: AccountId, { sender, phone, reference }: Reserved, now: Instant): Promise<SendFacts> {
  const holder = await readHolder(account)
  const proved = holder?.phones[reference]
  return {
    now,
    lockedUntil: holder?.lockedUntil ?? 0,
    accountSends: sender.sends,
    phoneLimitedUntil: phone.limitedUntil,
    phoneSends: phone.sends,
    code: phone.code && {
      sentAt: phone.code.sentAt,
      wrongOfAccount: phone.code.tries[reference] ?? 0,
      wrongOfAll: phone.code.triesOfAll,
    },
    isProved: proved !== undefined && isProofLive(proved.provedAt, now),
  }
}
