import { randomBytes } from 'node:crypto'
import { implement } from '@common/pipeline/implement'
import { permitUpload } from '@common/storage/upload-permission'
import { beginListUpload } from '@contract/office/begin-list-upload'
import { done } from '@domain/kernel/result'

const NAME_BYTES = 16

export const beginListUploadHandler = implement(beginListUpload, async () =>
  done(await permitUpload(`imports/${randomBytes(NAME_BYTES).toString('hex')}.json`)),
)
