import type { ListImportRecord } from '../repositories/list-import.record'
import { noteFileGone, removeImport, removeParts } from '../repositories/list-imports.repository'
import { deleteFiles } from '../storage/storage'

/** Removes a list with its rows and its file; itself last, so that whoever dies here can be gone on with. */
export async function forgetImport({ _id, fileId }: ListImportRecord): Promise<void> {
  await removeParts(_id)
  await deleteFiles([fileId])
  await removeImport(_id)
}

/** Deletes the file of a list that is checked. */
export async function dropFile({ _id, fileId, isFileDue }: ListImportRecord): Promise<void> {
  if (!isFileDue) return
  await deleteFiles([fileId])
  await noteFileGone(_id)
}
