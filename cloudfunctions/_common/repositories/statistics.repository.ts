import type { AgeBand, CountedState } from '@domain/statistics/ages.table'
import { type CivilDate, civilDate, type Instant } from '@domain/kernel/china-time'
import { keptFor } from '@domain/retention/retention.table'
import type { ScanSums } from '@domain/statistics/counts'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** Open cases as a job found them, by street. */
export interface CasesCounted {
  at: Instant
  streets: { street: string; states: Record<CountedState, number>; ages: Record<AgeBand, number> }[]
}

/** Codes of a sample of accounts; `situations`: by number. */
export interface CodesCounted {
  at: Instant
  accounts: number
  people: number
  situations: Record<string, number>
}

/** Scans of an hour: of the city, and of the venues with the most. */
export interface HourOfScansCounted extends ScanSums {
  venues: ({ venue: string } & ScanSums)[]
}

/** Documents of `statistics`: one a kind and day, the last count of the day. */
export interface Counted {
  cases: CasesCounted
  codes: CodesCounted
  scans: { hours: Record<string, HourOfScansCounted> }
}

const statistics = () => database.collection('statistics')

/** Puts a part of a day's count in the place of what it was. */
export async function keepCounted(kind: keyof Counted, at: Instant, fields: Readonly<Record<string, object | number>>): Promise<void> {
  const day = civilDate(at)
  const _id = `${kind}.${day}`
  const change = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)]))
  const replace = async () => (await statistics().where({ _id }).update(change)).updated === 1
  if (await replace()) return
  try {
    await statistics().add({ _id, day, expiresAt: new Date(at + keptFor('statistics')) })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  await replace()
}

export async function readCounted<Kind extends keyof Counted>(kind: Kind, day: CivilDate): Promise<Counted[Kind] | undefined> {
  const { data } = await statistics()
    .where({ _id: `${kind}.${day}` })
    .limit(1)
    .get()
  return (data as Counted[Kind][])[0]
}

/** What was counted once, under its first day; a later count changes nothing. @returns what was counted first */
export async function keepFirst<Numbers extends object>(kind: string, day: CivilDate, numbers: Numbers, at: Instant): Promise<Numbers> {
  const _id = `${kind}.${day}`
  try {
    await statistics().add({ _id, day, numbers, expiresAt: new Date(at + keptFor('statistics')) })
    return numbers
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return (await readFirst<Numbers>(kind, day)) ?? numbers
}

export async function readFirst<Numbers extends object>(kind: string, day: CivilDate): Promise<Numbers | undefined> {
  const { data } = await statistics()
    .where({ _id: `${kind}.${day}` })
    .limit(1)
    .get()
  return (data as { numbers: Numbers }[])[0]?.numbers
}
