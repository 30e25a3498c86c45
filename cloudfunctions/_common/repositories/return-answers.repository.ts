import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { keptFor } from '@domain/retention/retention.table'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** One document of `returnAnswers`: 是否返温来温, answered 否. Whatever else was typed never came here. */
interface ReturnAnswerRecord {
  _id: AccountId
  isReturning: false
  at: Instant
  /** For the TTL index. */
  expiresAt: Date
}

const answers = () => database.collection('returnAnswers')

/** Answering once more is no error. */
export async function keepReturnAnswer(account: AccountId, at: Instant): Promise<void> {
  const expiresAt = new Date(at + keptFor('returnAnswers'))
  const record: ReturnAnswerRecord = { _id: account, isReturning: false, at, expiresAt }
  if (await addNew('returnAnswers', record)) return
  await answers()
    .where({ _id: account })
    .update({ at: _.max(at), expiresAt })
}

export async function readReturnAnswer(account: AccountId): Promise<ReturnAnswerRecord | undefined> {
  const { data } = await answers().where({ _id: account }).limit(1).get()
  return (data as ReturnAnswerRecord[])[0]
}

/** A journey declared since is the other answer. */
export async function removeReturnAnswerBefore(account: AccountId, declaredAt: Instant): Promise<void> {
  await answers()
    .where({ _id: account, at: _.lte(declaredAt) })
    .remove()
}

export async function removeReturnAnswer(account: AccountId): Promise<void> {
  await answers().where({ _id: account }).remove()
}
