import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import { release, reserve } from './reservation'

const COLLECTION = 'senders'

/** One document of `senders`: when SMS codes were really sent for an account, to whichever phone. */
export interface SenderRecord {
  _id: AccountId
  sends: Instant[]
  reservedUntil: Instant
}

export const reserveSender = (account: AccountId, now: Instant) =>
  reserve<SenderRecord>(COLLECTION, { _id: account, sends: [], reservedUntil: 0 }, now)

export const releaseSender = (account: AccountId) => release(COLLECTION, account)

export async function saveSends(account: AccountId, sends: readonly Instant[]): Promise<void> {
  await database
    .collection(COLLECTION)
    .where({ _id: account })
    .update({ sends: _.set(sends) })
}
