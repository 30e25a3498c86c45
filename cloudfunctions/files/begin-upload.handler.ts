import { randomBytes } from 'node:crypto'
import { implement } from '@common/pipeline/implement'
import { addFile, filesOfAccount } from '@common/repositories/files.repository'
import { permitUpload } from '@common/storage/upload-permission'
import { beginUpload } from '@contract/files/begin-upload'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { OPEN_FOR, WAITING_AT_MOST } from './limits'
import { uploadPath } from './paths'

const NAME_BYTES = 16

export const beginUploadHandler = implement(beginUpload, async ({ input: { kind }, caller: { account }, now }) => {
  const waiting = await filesOfAccount(account, WAITING_AT_MOST)
  if (waiting.length >= WAITING_AT_MOST) return failed(failure('PICTURES_TOO_MANY'))
  const file = randomBytes(NAME_BYTES).toString('hex')
  const path = uploadPath(file)
  // Phones send by their platform, or through the function: of the permission only the name is needed.
  const { fileId } = await permitUpload(path)
  const openUntil = now + OPEN_FOR
  await addFile({ _id: file, kind, account, sentAs: fileId, openUntil, lookAt: openUntil })
  return done({ file, path })
})
