import type { FileRecord } from '../repositories/file.record'
import { casesOf } from '../repositories/cases.repository'
import { giveToCase, haveTaken, readFiles } from '../repositories/files.repository'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

interface Taking {
  account: AccountId
  person: PersonId
  /** The case that takes them. */
  case: string
  photos: readonly string[]
  signature?: string
  /** Photos that the case goes on having beside them. */
  beside?: readonly string[]
  now: Instant
}

/**
 * Takes pictures from an account into a case, all or none. Repeating is no error; what a case took and does not name in the end goes by itself.
 * A picture of somebody else, of another case, unchecked, or gone, is missing; a photo that the person has handed in before, here or with an earlier case, is repeated.
 */
export async function takePictures(taking: Taking): Promise<Result<undefined, Failure>> {
  const { account, case: one, photos, signature, beside = [], now } = taking
  const ids = signature === undefined ? photos : [...photos, signature]
  const records = new Map((await readFiles([...ids, ...beside])).map((record) => [record._id, record]))
  const isThere = (kind: FileRecord['kind']) => (id: string) => {
    const record = records.get(id)
    return record?.kind === kind && isAvailable(record, account, one)
  }
  const areThere = photos.every(isThere('report')) && (signature === undefined || isThere('signature')(signature))
  if (!areThere) return failed(failure('PICTURES_MISSING'))
  if (await isRepeated(taking, records)) return failed(failure('PICTURE_REPEATED'))
  const own = ids.filter((id) => records.get(id)?.account === account)
  if (own.length === 0 || (await giveToCase(account, own, one, now)) === own.length) return done(undefined)
  // The same case, pressed twice, may have taken them a moment before.
  const taken = (await readFiles(own)).filter((record) => record.case === one)
  return taken.length === own.length ? done(undefined) : failed(failure('PICTURES_MISSING'))
}

const isAvailable = (record: FileRecord, account: AccountId, one: string): boolean =>
  record.keptAs !== undefined && (record.account === account || record.case === one)

const isAnyTwice = (all: readonly string[]): boolean => new Set(all).size < all.length

/** The same photo is no second report, and none of a time after an earlier case. */
async function isRepeated({ person, case: one, photos, beside = [] }: Taking, records: ReadonlyMap<string, FileRecord>): Promise<boolean> {
  const digestsOf = (ids: readonly string[]) => ids.flatMap((id) => records.get(id)?.digest ?? [])
  const together = [...photos, ...beside]
  if (isAnyTwice(together) || isAnyTwice(digestsOf(together))) return true
  const digests = digestsOf(photos)
  if (digests.length === 0) return false
  const earlier = (await casesOf(person)).filter((id) => id !== one)
  return haveTaken(earlier, digests)
}
