import { forgetFile } from '@common/files/forget-file'
import { implement } from '@common/pipeline/implement'
import { readOwnFile } from '@common/repositories/files.repository'
import { dropUpload } from '@contract/files/drop-upload'
import { done } from '@domain/kernel/result'

export const dropUploadHandler = implement(dropUpload, async ({ input: { file }, caller: { account }, now }) => {
  const record = await readOwnFile(account, file)
  return done({ dropped: record !== undefined && (await forgetFile(record, now)) })
})
