import { randomBytes } from 'node:crypto'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { PASS_ID_BYTES } from '@domain/pass/layout'
import { _, database } from '../database/app'

/** One document of `passes`: whose pass an id is, until its end at the latest (TTL index on `end`). */
export interface PassRecord {
  /** 16 hex digits, as the pass carries it. */
  _id: string
  account: AccountId
  person: PersonId
  end: Date
  /** On paper, on a grid worker's word: `account` is the worker's, who does not show the person. */
  isAttested?: true
}

const passes = () => database.collection('passes')

/** More passes of one person cannot run at once: 50 accounts, each with a few authorisations in its 24 hours. */
const RUNNING_AT_MOST = 1000

/** Draws a pass id and enters it, before anything can be signed with it. */
export async function enterPass(owner: Omit<PassRecord, '_id'>): Promise<string> {
  const _id = randomBytes(PASS_ID_BYTES).toString('hex')
  await passes().add({ _id, ...owner })
  return _id
}

/** Running passes of a person, in one account or in all. */
export async function runningPasses(of: { person: PersonId; account?: AccountId }, now: Instant): Promise<PassRecord[]> {
  const { data } = await passes()
    .where({ ...of, end: _.gt(new Date(now)) })
    .limit(RUNNING_AT_MOST)
    .get()
  return data as PassRecord[]
}

export async function readPass(id: string): Promise<PassRecord | undefined> {
  const { data } = await passes().where({ _id: id }).limit(1).get()
  return (data as PassRecord[])[0]
}

/** Forgets passes that the deny-list names. */
export async function leavePasses(ids: readonly string[]): Promise<void> {
  await passes()
    .where({ _id: _.in([...ids]) })
    .remove()
}
