import { randomInt } from 'node:crypto'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import { keptFor } from '@domain/retention/retention.table'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** Documents an hour: many count at once, and none waits for another. */
const SHARDS = 8

/** One document of `tallies`: a part of what was counted in an hour, group → kind → how often. */
export interface TallyRecord {
  _id: string
  hour: Instant
  counts: Record<string, Record<string, number>>
}

const tallies = () => database.collection('tallies')

/** `counts`: by `group.kind`. */
export async function addTallies(counts: Readonly<Record<string, number>>, now: Instant): Promise<void> {
  const hour = Math.floor(now / HOUR) * HOUR
  const _id = `${hour}.${randomInt(SHARDS)}`
  const more = Object.fromEntries(Object.entries(counts).map(([what, count]) => [`counts.${what}`, _.inc(count)]))
  const add = async () => (await tallies().where({ _id }).update(more)).updated === 1
  if (await add()) return
  await addNew('tallies', { _id, hour, counts: {}, expiresAt: new Date(now + keptFor('tallies')) })
  await add()
}

/** All parts of the hours of a day. */
export async function talliesBetween(from: Instant, to: Instant): Promise<TallyRecord[]> {
  const { data } = await tallies()
    .where({ hour: _.gte(from).and(_.lt(to)) })
    .limit(1000)
    .get()
  return data as TallyRecord[]
}
