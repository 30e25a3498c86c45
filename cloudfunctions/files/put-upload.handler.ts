import { implement } from '@common/pipeline/implement'
import { storeFile } from '@common/storage/storage'
import { putUpload } from '@contract/files/put-upload'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { PICTURE_LIMITS } from '@domain/pictures/kinds.table'
import { openUpload } from './open-upload'
import { uploadPath } from './paths'

export const putUploadHandler = implement(putUpload, async ({ input: { file }, file: sent, caller: { account }, now }) => {
  const upload = await openUpload(account, file, now)
  if (!upload.ok) return upload
  if (upload.value.keptAs !== undefined) return failed(failure('UPLOAD_OVER'))
  if (!sent) return failed(failure('REQUEST_INVALID', { field: 'file' }))
  if (sent.length > PICTURE_LIMITS[upload.value.kind].bytesAtMost) return failed(failure('PICTURE_REFUSED', { why: 'size' }))
  await storeFile(uploadPath(file), sent)
  return done({ received: true as const })
})
