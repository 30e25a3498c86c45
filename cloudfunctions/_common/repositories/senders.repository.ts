import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { _, database } from '../database/app'
import { whileReserved } from './reservation'

const COLLECTION = 'senders'

/** One document of `senders`: when SMS codes were really sent for an account, to whichever phone. */
export interface SenderRecord {
  _id: AccountId
  sends: Instant[]
  reservedUntil: Instant
}

/** One request of an account at a time works with SMS codes: two presses are one after the other, or one is refused. */
export const withSender = <Outcome>(account: AccountId, now: Instant, work: (sender: SenderRecord) => Promise<Outcome>) =>
  whileReserved<SenderRecord, Outcome>(
    { collection: COLLECTION, fresh: { _id: account, sends: [], reservedUntil: 0 }, now, keptMs: keptFor('senders') },
    work,
  )

export async function saveSends(account: AccountId, sends: readonly Instant[]): Promise<void> {
  await database
    .collection(COLLECTION)
    .where({ _id: account })
    .update({ sends: _.set(sends) })
}
