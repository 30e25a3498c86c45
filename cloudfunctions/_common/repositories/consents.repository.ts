import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PhoneId } from '@domain/kernel/ids'
import { database } from '../database/app'

/** What was consented to, for which phone, and when. */
export interface ConsentRecord {
  account: AccountId
  phone: PhoneId
  version: string
  at: Instant
}

const CONSENTS_AT_MOST = 20

const consents = () => database.collection('consents')

export async function recordConsent(consent: ConsentRecord): Promise<void> {
  await consents().add(consent)
}

/** The newest of an account. */
export async function readConsents(account: AccountId): Promise<ConsentRecord[]> {
  const { data } = await consents().where({ account }).orderBy('at', 'desc').limit(CONSENTS_AT_MOST).get()
  return data as ConsentRecord[]
}

export async function removeConsents(account: AccountId): Promise<void> {
  await consents().where({ account }).remove()
}
