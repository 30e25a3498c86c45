import { caseFiles } from '@common/files/case-files'
import { forgetFile } from '@common/files/forget-file'
import { readCaseRecord } from '@common/repositories/cases.repository'
import type { FileRecord } from '@common/repositories/file.record'
import { filesToLookAt, lookAgain } from '@common/repositories/files.repository'
import { DAY, type Instant } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const FILES_A_MINUTE = 100

/**
 * Deletes the pictures that nobody needs: those that no case took in time, and those whose case is gone or does not name them (any more). The others are
 * looked at again when their case will go, once a day until that is known: so whoever dies between two writes leaves nothing for good.
 */
export const forgetFiles: Job = async (minute) =>
  eachAlone(await filesToLookAt(minute.now, FILES_A_MINUTE), minute, (file) => look(file, minute.now))

/** @returns whether it is deleted */
async function look(file: FileRecord, now: Instant): Promise<boolean> {
  const neededUntil = await needed(file, now)
  if (neededUntil <= now) return forgetFile(file, now)
  await lookAgain([file._id], Math.min(neededUntil, now + DAY))
  return false
}

/** Until when a picture is needed, as far as is known now. */
async function needed({ _id: id, case: one }: FileRecord, now: Instant): Promise<Instant> {
  const record = one === undefined ? undefined : await readCaseRecord(one)
  if (!record || !caseFiles(record).includes(id)) return 0
  return record.expiresAt?.getTime() ?? now + DAY
}
