import type { ArrivalNumbers } from '@domain/declaration/arrival-numbers'
import type { AgeBand, CountedState } from '@domain/statistics/ages.table'
import { type CivilDate, civilDate, type Instant } from '@domain/kernel/china-time'
import { keptFor } from '@domain/retention/retention.table'
import type { HourOfScans } from '@domain/statistics/by-venue'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** Open cases as a job found them, by street. */
export interface CasesCounted {
  at: Instant
  streets: { street: string; states: Record<CountedState, number>; ages: Record<AgeBand, number> }[]
}

/** Codes of a sample of accounts; `situations`: by number. */
export interface CodesCounted {
  at: Instant
  accounts: number
  situations: Record<string, number>
}

/** Arrivals of a week as they are shown. */
export interface ArrivalsCounted extends ArrivalNumbers {
  countedAt: Instant
}

/** What jobs count anew while the day lasts: the last count stands. */
interface CountedAnew {
  cases: CasesCounted
  codes: CodesCounted
  scans: { hours: Record<string, HourOfScans> }
}

/** What is counted once, under the first day that it is of: the first count stands. */
interface CountedOnce {
  arrivals: { numbers: ArrivalsCounted }
}

/** Documents of `statistics`: one a kind and day. */
type Counted = CountedAnew & CountedOnce

const statistics = () => database.collection('statistics')

/** Puts a part of a day's count in the place of what it was. */
export async function keepCounted(kind: keyof CountedAnew, at: Instant, fields: Readonly<Record<string, object | number>>): Promise<void> {
  const day = civilDate(at)
  const _id = `${kind}.${day}`
  const change = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)]))
  const replace = async () => (await statistics().where({ _id }).update(change)).updated === 1
  if (await replace()) return
  await addNew('statistics', { _id, day, expiresAt: new Date(at + keptFor('statistics')) })
  await replace()
}

export async function readCounted<Kind extends keyof Counted>(kind: Kind, day: CivilDate): Promise<Counted[Kind] | undefined> {
  const { data } = await statistics()
    .where({ _id: `${kind}.${day}` })
    .limit(1)
    .get()
  return (data as Counted[Kind][])[0]
}

/** Keeps a count unless there is one already. @returns the one that is kept */
export async function keepCountedOnce<Kind extends keyof CountedOnce>(
  kind: Kind,
  day: CivilDate,
  counted: CountedOnce[Kind],
  at: Instant,
): Promise<CountedOnce[Kind]> {
  if (await addNew('statistics', { _id: `${kind}.${day}`, day, ...counted, expiresAt: new Date(at + keptFor('statistics')) }))
    return counted
  return (await readCounted(kind, day)) ?? counted
}
