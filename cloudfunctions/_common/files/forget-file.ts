import type { AccountId } from '@domain/kernel/ids'
import type { FileRecord } from '../repositories/file.record'
import { filesOfAccount, removeFileRecord } from '../repositories/files.repository'
import { deleteFiles } from '../storage/storage'

/** Deletes a picture: from storage first, so that whoever dies in between leaves the record that names it. Can be repeated. */
export async function forgetFile({ _id: id, sentAs, keptAs }: FileRecord): Promise<void> {
  await deleteFiles(keptAs === undefined ? [sentAs] : [sentAs, keptAs])
  await removeFileRecord(id)
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
