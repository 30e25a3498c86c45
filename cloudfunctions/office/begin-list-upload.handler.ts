import { randomBytes } from 'node:crypto'
import { app } from '@common/database/app'
import { implement } from '@common/pipeline/implement'
import { beginListUpload } from '@contract/office/begin-list-upload'
import { done } from '@domain/kernel/result'

const NAME_BYTES = 16

/** The headers are those that the SDK itself sends with a file. */
export const beginListUploadHandler = implement(beginListUpload, async () => {
  const path = `imports/${randomBytes(NAME_BYTES).toString('hex')}.json`
  const { data } = await app.getUploadMetadata({ cloudPath: path })
  const { url, token, authorization, fileId, cosFileId } = data
  const headers = { authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
  return done({ fileId, url, headers })
})
