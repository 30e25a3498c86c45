import { readHolder } from '@common/repositories/holder-people.repository'
import { readPermission } from '@common/repositories/message-permissions.repository'
import type { MessageRecord } from '@common/repositories/message.record'
import { accountsWithMessages, closeMessages, postponeMessage, waitingMessages } from '@common/repositories/messages.repository'
import type { AccountId } from '@domain/kernel/ids'
import { retryAt } from '@domain/messages/telling'
import { deliver } from './deliver'
import type { Job, Minute } from './job'
import { readJourneys } from './journey-news'
import { type Account, hasArrived, newsOf } from './news'

const MESSAGES_AT_ONCE = 100
const ACCOUNTS_AT_ONCE = 5

/** Sends what waits, account by account, a few at once. What could not be sent waits longer each time, and is given up in the end. */
export const sendMessages: Job = async (minute) => {
  const accounts = await accountsWithMessages(minute.now, MESSAGES_AT_ONCE)
  let sent = 0
  for (let at = 0; at < accounts.length && Date.now() <= minute.until; at += ACCOUNTS_AT_ONCE) {
    const counts = await Promise.all(accounts.slice(at, at + ACCOUNTS_AT_ONCE).map((account) => sendOf(account, minute)))
    sent += counts.reduce((sum, count) => sum + count, 0)
  }
  return sent
}

function subjectOf(message: MessageRecord): string {
  switch (message.kind) {
    case 'situation':
      return message.person
    case 'validity':
      return message.phone
    case 'journey':
      return [message.news, message.declaration].join('.')
  }
}

/** Messages about the same person, the same phone, or the same of a journey, are one: what is told is how it is now. */
function bySubject(messages: readonly MessageRecord[]): MessageRecord[][] {
  const groups = new Map<string, MessageRecord[]>()
  for (const message of messages) {
    const subject = subjectOf(message)
    groups.set(subject, [...(groups.get(subject) ?? []), message])
  }
  return [...groups.values()]
}

/** What lies ahead waits on: whoever does not want to hear of it yet may by then. */
const dueOf = (messages: readonly MessageRecord[], { now }: Minute) => messages.filter(({ at }) => at <= now)

/** One after the other, so that each permission is used once. */
async function sendOf(account: AccountId, minute: Minute): Promise<number> {
  let sent = 0
  for (const waiting of bySubject(await waitingMessages(account))) {
    const [permission, holder, journeys] = await Promise.all([readPermission(account), readHolder(account), readJourneys(waiting[0])])
    if (permission && holder && !holder.closed) sent += Number(await tell(waiting, { permission, holder, ...journeys }, minute))
    else await closeMessages(dueOf(waiting, minute), 'dropped')
  }
  return sent
}

/** Tells of what has arrived; what has not is looked at again in the next minute. @returns whether a message was sent */
async function tell(waiting: readonly MessageRecord[], account: Account, minute: Minute): Promise<boolean> {
  const arrived = waiting.filter((message) => hasArrived(message, account, minute.now))
  await Promise.all(waiting.filter((message) => !arrived.includes(message)).map((message) => waitLonger(message, minute)))
  if (arrived.length === 0) return false
  const words = newsOf(arrived, account, minute.now)
  if (words) return deliver(arrived, { permission: account.permission, words }, minute)
  await closeMessages(arrived, 'dropped')
  return false
}

async function waitLonger(message: MessageRecord, { now }: Minute): Promise<void> {
  const next = now < message.at ? message.at : retryAt(message.at, 1, now)
  if (next === undefined) await closeMessages([message], 'given-up')
  else await postponeMessage(message, next)
}
