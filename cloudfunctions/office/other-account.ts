import type { Staff } from '@common/identity/caller'
import { findStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

/** The account that an act of the office is about: one that may act, and not the caller's own. */
export async function otherAccount({ account }: Staff, reference: string): Promise<Result<StaffRecord, Failure>> {
  const found = await findStaff(reference)
  if (!found) return failed(failure('STAFF_NOT_FOUND'))
  return found._id === account ? failed(failure('STAFF_SELF')) : done(found)
}
