import type { AccountId } from '@domain/kernel/ids'
import type { FileRecord } from '../repositories/file.record'
import { filesOfAccount, removeFileRecord, takeAway } from '../repositories/files.repository'
import { deleteFiles } from '../storage/storage'

/**
 * Deletes a picture that nobody has taken since it was read: from storage first, so that whoever dies in between leaves the record that names it. Can be repeated.
 * @returns whether it is deleted
 */
export async function forgetFile(file: FileRecord): Promise<boolean> {
  if (!(await takeAway(file))) return false
  const { _id: id, sentAs, keptAs } = file
  await deleteFiles(keptAs === undefined ? [sentAs] : [sentAs, keptAs])
  await removeFileRecord(id)
  return true
}

const FILES_AT_ONCE = 50

/** All that an account has sent and no case has taken. */
export async function forgetFilesOf(account: AccountId): Promise<void> {
  for (;;) {
    const files = await filesOfAccount(account, FILES_AT_ONCE)
    await Promise.all(files.map(forgetFile))
    if (files.length < FILES_AT_ONCE) return
  }
}
