import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { JourneyMessage, MessageOutcome, MessageRecord, SituationMessage, ValidityMessage } from './message.record'

const messages = () => database.collection('messages')

/** More do not wait for one account: 20 people, a few changes each, a few phones. */
const OF_ACCOUNT_AT_MOST = 200

type Entered<Kind extends MessageRecord> = Omit<Kind, '_id' | 'kind' | 'at' | 'attempts' | 'nextAt' | 'outcome' | 'expiresAt'>

const fresh = (now: Instant) => ({ at: now, attempts: 0, nextAt: now, expiresAt: new Date(now + keptFor('messages')) })

/** The same change has the same id: it waits, or was told, once. */
async function enter(message: MessageRecord): Promise<void> {
  await addNew('messages', message)
}

/** `before`: the revision of the facts that the account has until now; whatever replaces them is one change, whoever writes it. */
export const enterSituation = (change: Entered<SituationMessage>, before: number, now: Instant): Promise<void> =>
  enter({ _id: `${change.account}.${change.person}.${before}`, kind: 'situation', ...change, ...fresh(now) })

/** Waits for the end of the pass. */
export const enterTemporaryEnd = (change: Entered<SituationMessage> & Required<Pick<SituationMessage, 'temporary'>>): Promise<void> => {
  const { account, person, temporary } = change
  return enter({ _id: `${account}.${person}.until.${temporary.until}`, kind: 'situation', ...change, ...fresh(temporary.until) })
}

export const enterValidity = (ending: Entered<ValidityMessage>, now: Instant): Promise<void> =>
  enter({ _id: `${ending.account}.${ending.phone}.${ending.end}`, kind: 'validity', ...ending, ...fresh(now) })

const journeyId = ({ account, news, declaration, analysisCreatedAt, revision }: Entered<JourneyMessage>) =>
  [account, news, declaration ?? analysisCreatedAt, revision].join('.')

/** `at`: when it is to be told; what lies ahead waits. */
export const enterJourney = (news: Entered<JourneyMessage>, at: Instant): Promise<void> =>
  enter({ _id: journeyId(news), kind: 'journey', ...news, ...fresh(at) })

/** The person has seen it by themselves. */
export async function dropJourney(news: Entered<JourneyMessage>): Promise<void> {
  await messages()
    .where({ _id: journeyId(news), nextAt: _.exists(true) })
    .update({ nextAt: _.remove(), outcome: 'dropped' })
}

/** Accounts with something due, the oldest first. */
export async function accountsWithMessages(now: Instant, atMost: number): Promise<AccountId[]> {
  const { data } = await messages()
    .where({ nextAt: _.lte(now) })
    .orderBy('nextAt', 'asc')
    .field({ account: true })
    .limit(atMost)
    .get()
  return [...new Set((data as MessageRecord[]).map(({ account }) => account))]
}

/** Everything that waits for an account, in the order in which it happened. */
export async function waitingMessages(account: AccountId): Promise<MessageRecord[]> {
  const { data } = await messages()
    .where({ account, nextAt: _.exists(true) })
    .orderBy('at', 'asc')
    .limit(OF_ACCOUNT_AT_MOST)
    .get()
  return data as MessageRecord[]
}

/** Takes a message that waits, for sending: whoever takes it and dies leaves it unsent rather than sent twice. `false` when somebody else has it. */
export async function takeMessage({ _id }: MessageRecord): Promise<boolean> {
  const { updated } = await messages()
    .where({ _id, nextAt: _.exists(true) })
    .update({ nextAt: _.remove(), attempts: _.inc(1) })
  return updated === 1
}

export async function postponeMessage({ _id }: MessageRecord, nextAt: Instant): Promise<void> {
  await messages().where({ _id }).update({ nextAt })
}

export async function closeMessages(closed: readonly MessageRecord[], outcome: MessageOutcome): Promise<void> {
  if (closed.length === 0) return
  await messages()
    .where({ _id: _.in(closed.map(({ _id }) => _id)) })
    .update({ nextAt: _.remove(), outcome })
}

export async function removeMessages(account: AccountId): Promise<void> {
  await messages().where({ account }).remove()
}
