import type { FileRecord } from '../repositories/file.record'
import { giveToCase, readFiles } from '../repositories/files.repository'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

interface Taking {
  account: AccountId
  /** The case that takes them. */
  case: string
  photos: readonly string[]
  signature?: string
  now: Instant
}

/**
 * Takes pictures from an account into a case, all or none. Repeating is no error; what a case took and does not name in the end goes by itself.
 * A picture of somebody else, of another case, unchecked, or gone, is missing.
 */
export async function takePictures({ account, case: one, photos, signature, now }: Taking): Promise<Result<undefined, Failure>> {
  const ids = signature === undefined ? photos : [...photos, signature]
  const records = new Map((await readFiles(ids)).map((record) => [record._id, record]))
  const isRight = (id: string) => {
    const record = records.get(id)
    return record?.kind === (id === signature ? 'signature' : 'report') && isAvailable(record, account, one)
  }
  if (new Set(ids).size < ids.length || !ids.every(isRight)) return failed(failure('PICTURES_MISSING'))
  const own = ids.filter((id) => records.get(id)?.account === account)
  if (own.length === 0 || (await giveToCase(account, own, one, now)) === own.length) return done(undefined)
  // The same case, pressed twice, may have taken them a moment before.
  const taken = (await readFiles(own)).filter((record) => record.case === one)
  return taken.length === own.length ? done(undefined) : failed(failure('PICTURES_MISSING'))
}

const isAvailable = (record: FileRecord, account: AccountId, one: string): boolean =>
  record.keptAs !== undefined && (record.account === account || record.case === one)
