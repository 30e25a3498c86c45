import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { staffReference } from '../crypto/hash'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

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
  if (await addNew('scanCounts', { _id, venue, hour, counts, expiresAt: new Date(now + keptFor('scanCounts')) })) return
  const totals = Object.fromEntries(Object.entries(counts).map(([answer, count]) => [`counts.${answer}`, _.max(count)]))
  if (Object.keys(totals).length > 0) await scanCounts().where({ _id }).update(totals)
}

const $ = database.command.aggregate

/** Scans that came to one of these answers; an answer that nobody had is missing. */
const sumOf = (answers: readonly string[]) => $.sum($.add(answers.map((answer) => $.ifNull([`$counts.${answer}`, 0]))))

/** Sums of an hour under names, each of some answers: of all guards together, or by venue, those with the most scans first. */
export async function sumHour<Name extends string>(
  hour: Instant,
  sums: Readonly<Record<Name, readonly string[]>>,
  by: { venuesAtMost: number } | null,
): Promise<({ venue: string | null } & Record<Name, number>)[]> {
  const all = (Object.values(sums) as (readonly string[])[]).flat()
  const columns = Object.fromEntries((Object.entries(sums) as [Name, readonly string[]][]).map(([name, answers]) => [name, sumOf(answers)]))
  const { data } = (await scanCounts()
    .aggregate()
    .match(by ? { hour, venue: _.neq(null) } : { hour })
    .group({ _id: by ? '$venue' : null, total: sumOf(all), ...columns })
    .sort({ total: -1, _id: 1 })
    .limit(by?.venuesAtMost ?? 1)
    .end()) as { data: ({ _id: string | null } & Record<Name, number>)[] }
  return data.map(({ _id: venue, ...counted }) => ({ ...(counted as unknown as Record<Name, number>), venue }))
}
