import { pictureKey } from '@common/crypto/hash'
import { forgetFile } from '@common/files/forget-file'
import { implement } from '@common/pipeline/implement'
import type { FileRecord } from '@common/repositories/file.record'
import { fileKept, readOwnFile } from '@common/repositories/files.repository'
import { deleteFiles, loadFile, storeFile } from '@common/storage/storage'
import { finishUpload } from '@contract/files/finish-upload'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { PICTURE_LIMITS } from '@domain/pictures/kinds.table'
import { type Picture, pictureFault, readPicture } from '@domain/pictures/picture'
import { WAITS_FOR } from './limits'
import { openUpload } from './open-upload'
import { keptPath } from './paths'

/** The bare picture is stored before the record names it, and what was sent is deleted last: whoever asks again goes on from there. */
export const finishUploadHandler = implement(finishUpload, async ({ input: { file }, caller: { account }, now }) => {
  const upload = await openUpload(account, file, now)
  if (!upload.ok) return upload
  if (upload.value.keptAs === undefined) {
    const checked = await check(upload.value, now)
    // Asked twice at once, the other has kept it meanwhile.
    if (!checked.ok && (await readOwnFile(account, file))?.keptAs !== undefined) return done({ kept: true as const })
    if (!checked.ok) return checked
    const keptAs = await storeFile(keptPath(file, checked.value.type), checked.value.bare)
    if (!(await fileKept(account, file, { keptAs, digest: pictureKey(checked.value.bare), lookAt: now + WAITS_FOR }))) {
      await deleteFiles([keptAs])
      return failed(failure('UPLOAD_OVER'))
    }
  }
  await deleteFiles([upload.value.sentAs])
  return done({ kept: true as const })
})

/** What is no picture that is taken is deleted at once. */
async function check(record: FileRecord, now: Instant): Promise<Result<Picture, Failure>> {
  const { bytesAtMost } = PICTURE_LIMITS[record.kind]
  const sent = await loadFile(record.sentAs, bytesAtMost)
  if (sent === undefined) return failed(failure('UPLOAD_OVER'))
  const picture = sent === 'too-large' ? undefined : readPicture(sent)
  const why = pictureFault(record.kind, sent === 'too-large' ? bytesAtMost + 1 : sent.length, picture)
  if (picture && !why) return done(picture)
  await forgetFile(record, now)
  return failed(failure('PICTURE_REFUSED', { why: why ?? 'type' }))
}
