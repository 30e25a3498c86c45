import { caseFiles } from '@common/files/case-files'
import { forgetFile } from '@common/files/forget-file'
import { readCaseRecord } from '@common/repositories/cases.repository'
import type { FileRecord } from '@common/repositories/file.record'
import { filesToLookAt, lookAgain } from '@common/repositories/files.repository'
import { DAY, type Instant } from '@domain/kernel/china-time'
import type { Job } from './job'

const FILES_A_MINUTE = 100

/**
 * Deletes the pictures that nobody needs: those that no case took in time, and those whose case is gone or does not name them (any more). The others are
 * looked at again when their case will go, once a day until that is known: so whoever dies between two writes leaves nothing for good.
 */
export const forgetFiles: Job = async ({ now, until }) => {
  let forgotten = 0
  for (const file of await filesToLookAt(now, FILES_A_MINUTE)) {
    if (Date.now() > until) break
    const neededUntil = await needed(file, now)
    if (neededUntil > now) await lookAgain([file._id], Math.min(neededUntil, now + DAY))
    else {
      await forgetFile(file)
      forgotten++
    }
  }
  return forgotten
}

/** Until when a picture is needed, as far as is known now. */
async function needed({ _id: id, case: one }: FileRecord, now: Instant): Promise<Instant> {
  const record = one === undefined ? undefined : await readCaseRecord(one)
  if (!record || !caseFiles(record).includes(id)) return 0
  return record.expiresAt?.getTime() ?? now + DAY
}
