import { addDays, civilDate, DAY, type Instant, nextMidnight } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

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
  const running = await runningUntil(person, now)
  if (running !== undefined || atMost === 0) return running
  const [today] = daysOf(person, now)
  await beginDay(today, now)
  const { updated } = await days()
    .where({ _id: today, until: _.lte(now), [`grants.${atMost - 1}`]: _.exists(false) })
    .update({ until, grants: _.push([{ at: now, account, promiseVersion }]) })
  return updated === 1 ? until : runningUntil(person, now)
}

/** The days whose grants may run now: one of yesterday evening runs past midnight. */
const daysOf = (person: PersonId, now: Instant): [today: string, yesterday: string] => {
  const today = civilDate(now)
  return [`${person}.${today}`, `${person}.${addDays(today, -1)}`]
}

async function runningUntil(person: PersonId, now: Instant): Promise<Instant | undefined> {
  const { data } = await days()
    .where({ _id: _.in(daysOf(person, now)), until: _.gt(now) })
    .limit(1)
    .get()
  return (data as TemporaryDay[])[0]?.until
}

/** Ends what a person was granted, whatever runs or only the one until then: asked for again it is another one, and counted. */
export async function endTemporaryPass(person: PersonId, now: Instant, until?: Instant): Promise<void> {
  await days()
    .where({ _id: _.in(daysOf(person, now)), until: until ?? _.gt(now) })
    .update({ until: now })
}

async function beginDay(_id: string, now: Instant): Promise<void> {
  const day: TemporaryDay = { _id, until: 0, grants: [], expiresAt: new Date(nextMidnight(now) + DAY) }
  await addNew('temporaryPasses', day)
}
