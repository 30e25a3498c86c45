import { type Instant, MINUTE } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { FileRecord } from '../repositories/file.record'
import { filesOfAccount, lookAgain, removeFileRecord, takeAway } from '../repositories/files.repository'
import { deleteFiles } from '../storage/storage'

/** What a phone began to send just before its place closed has come by then. */
const COMES_WITHIN = MINUTE

/**
 * Deletes a picture that nobody has taken since it was read: from storage first, so that whoever dies in between leaves the record that names it. While it can
 * still be sent the record stays, as nobody's, and a job deletes once more what came late. Can be repeated.
 * @returns whether it is deleted
 */
export async function forgetFile(file: FileRecord, now: Instant): Promise<boolean> {
  if (!(await takeAway(file))) return false
  const { _id: id, sentAs, keptAs, openUntil } = file
  await deleteFiles(keptAs === undefined ? [sentAs] : [sentAs, keptAs])
  const closesAt = openUntil + COMES_WITHIN
  if (now < closesAt) await lookAgain([id], closesAt)
  else await removeFileRecord(id)
  return true
}

const FILES_AT_ONCE = 50

/** All that an account has sent and no case has taken. */
export async function forgetFilesOf(account: AccountId, now: Instant): Promise<void> {
  for (;;) {
    const files = await filesOfAccount(account, FILES_AT_ONCE)
    await Promise.all(files.map((file) => forgetFile(file, now)))
    if (files.length < FILES_AT_ONCE) return
  }
}
