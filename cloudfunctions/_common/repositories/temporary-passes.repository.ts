import { civilDate, DAY, type Instant, nextMidnight } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** One document of `temporaryPasses`: what a person was granted on a day of China. */
interface TemporaryDay {
  /** `<person>.<day>` */
  _id: string
  /** When the last one ends, or was ended; 0 before the first. */
  until: Instant
  grants: { at: Instant; account: AccountId; promiseVersion: string }[]
  /** For the TTL index. */
  expiresAt: Date
}

interface Grant {
  person: PersonId
  account: AccountId
  promiseVersion: string
  now: Instant
  until: Instant
  /** So many a person and day. */
  atMost: number
}

const days = () => database.collection('temporaryPasses')

/** Grants one by a conditional push. @returns until when: that of the one that runs already, uncounted; nothing when the day has no more */
export async function grantTemporaryPass({ person, account, promiseVersion, now, until, atMost }: Grant): Promise<Instant | undefined> {
  const _id = `${person}.${civilDate(now)}`
  await beginDay(_id, now)
  const { updated } = await days()
    .where({ _id, until: _.lte(now), [`grants.${atMost - 1}`]: _.exists(false) })
    .update({ until, grants: _.push([{ at: now, account, promiseVersion }]) })
  if (updated === 1) return until
  const { data } = await days().where({ _id }).limit(1).get()
  const [day] = data as TemporaryDay[]
  return day && day.until > now ? day.until : undefined
}

/** Ends what a person was granted, whatever runs or only the one until then: asked for again it is another one, and counted. */
export async function endTemporaryPass(person: PersonId, now: Instant, until?: Instant): Promise<void> {
  await days()
    .where({ _id: `${person}.${civilDate(now)}`, until: until ?? _.gt(now) })
    .update({ until: now })
}

async function beginDay(_id: string, now: Instant): Promise<void> {
  const day: TemporaryDay = { _id, until: 0, grants: [], expiresAt: new Date(nextMidnight(now) + DAY) }
  try {
    await days().add(day)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
