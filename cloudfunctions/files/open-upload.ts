import type { FileRecord } from '@common/repositories/file.record'
import { readOwnFile } from '@common/repositories/files.repository'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

/** A file that this account may still send; another's, a lapsed and an unknown one are told alike. */
export async function openUpload(account: AccountId, file: string, now: Instant): Promise<Result<FileRecord, Failure>> {
  const record = await readOwnFile(account, file)
  return record && (record.keptAs !== undefined || record.openUntil > now) ? done(record) : failed(failure('UPLOAD_OVER'))
}
