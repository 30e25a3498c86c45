import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** One document of `erasures`: when an account was last erased. It outlives every call that may have been under way then. */
interface ErasureRecord {
  _id: AccountId
  at: Instant
  /** For the TTL index. */
  expiresAt: Date
}

const erasures = () => database.collection('erasures')

export async function noteErasure(account: AccountId, at: Instant): Promise<void> {
  const expiresAt = new Date(at + keptFor('erasures'))
  const record: ErasureRecord = { _id: account, at, expiresAt }
  if (await addNew('erasures', record)) return
  await erasures()
    .where({ _id: account })
    .update({ at: _.max(at), expiresAt })
}

export async function wasErasedSince(account: AccountId, since: Instant): Promise<boolean> {
  const { data } = await erasures()
    .where({ _id: account, at: _.gte(since) })
    .limit(1)
    .get()
  return data.length > 0
}
