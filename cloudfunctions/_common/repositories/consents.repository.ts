import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PhoneId } from '@domain/kernel/ids'
import { database } from '../database/app'

/** What was consented to, for which phone, and when. */
export async function recordConsent(consent: { account: AccountId; phone: PhoneId; version: string; at: Instant }): Promise<void> {
  await database.collection('consents').add(consent)
}
