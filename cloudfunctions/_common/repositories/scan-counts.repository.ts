import { DAY, type Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { staffReference } from '../crypto/hash'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** Statistics without persons are kept so long. */
const KEPT = 180 * DAY

interface HourOfScans {
  account: AccountId
  venue: string | null
  hour: Instant
  counts: Readonly<Record<string, number>>
}

const scanCounts = () => database.collection('scanCounts')

/** Keeps the totals of one guard and hour; lower ones, which come late, change nothing. */
export async function keepCounts({ account, venue, hour, counts }: HourOfScans, now: Instant): Promise<void> {
  const _id = `${staffReference(account)}.${hour}`
  try {
    await scanCounts().add({ _id, venue, hour, counts, expiresAt: new Date(now + KEPT) })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const totals = Object.fromEntries(Object.entries(counts).map(([answer, count]) => [`counts.${answer}`, _.max(count)]))
    if (Object.keys(totals).length > 0) await scanCounts().where({ _id }).update(totals)
  }
}
