import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import type { FileRecord } from './file.record'

const files = () => database.collection('files')

export async function addFile(record: FileRecord): Promise<void> {
  await files().add(record)
}

/** What an account has sent or is sending and no case has taken. */
export async function filesOfAccount(account: AccountId, atMost: number): Promise<FileRecord[]> {
  const { data } = await files().where({ account }).limit(atMost).get()
  return data as FileRecord[]
}

export async function readFiles(ids: readonly string[]): Promise<FileRecord[]> {
  if (ids.length === 0) return []
  const { data } = await files()
    .where({ _id: _.in([...ids]) })
    .limit(ids.length)
    .get()
  return data as FileRecord[]
}

/** One of these pictures has gone into one of these cases. */
export async function haveTaken(cases: readonly string[], digests: readonly string[]): Promise<boolean> {
  if (cases.length === 0 || digests.length === 0) return false
  const { data } = await files()
    .where({ case: _.in([...cases]), digest: _.in([...digests]) })
    .limit(1)
    .get()
  return data.length > 0
}

/** A file of this account; nothing for that of another, or one that a case has taken. */
export async function readOwnFile(account: AccountId, id: string): Promise<FileRecord | undefined> {
  const { data } = await files().where({ _id: id, account }).limit(1).get()
  return (data as FileRecord[])[0]
}

/** It was checked and is kept; `false` when it was dropped meanwhile. */
export async function fileKept(account: AccountId, id: string, kept: Pick<FileRecord, 'keptAs' | 'digest' | 'lookAt'>): Promise<boolean> {
  const { updated } = await files().where({ _id: id, account }).update(kept)
  return updated === 1
}

/** Between pictures and their case lies one request. */
const CASE_COMES_WITHIN = HOUR

/** Hands files of an account to a case, and time for that to name them. @returns how many it still had */
export async function giveToCase(account: AccountId, ids: readonly string[], one: string, now: Instant): Promise<number> {
  const { updated } = await files()
    .where({ _id: _.in([...ids]), account, keptAs: _.exists(true) })
    .update({ case: one, account: _.remove(), lookAt: now + CASE_COMES_WITHIN })
  return updated ?? 0
}

/** What nobody may need any more, the oldest first. */
export async function filesToLookAt(now: Instant, atMost: number): Promise<FileRecord[]> {
  const { data } = await files()
    .where({ lookAt: _.lte(now) })
    .orderBy('lookAt', 'asc')
    .limit(atMost)
    .get()
  return data as FileRecord[]
}

export async function lookAgain(ids: readonly string[], lookAt: Instant): Promise<void> {
  if (ids.length > 0)
    await files()
      .where({ _id: _.in([...ids]) })
      .update({ lookAt })
}

/** Takes a file from whom it belongs to, so that no case can name it any more; `false` when it has changed hands since it was read. */
export async function takeAway({ _id, lookAt }: FileRecord): Promise<boolean> {
  const { updated } = await files()
    .where({ _id, lookAt })
    .update({ account: _.remove(), case: _.remove(), lookAt: lookAt - 1 })
  return updated === 1
}

export async function removeFileRecord(id: string): Promise<void> {
  await files().where({ _id: id }).remove()
}
