import type { Staff } from '@common/identity/caller'
import { readStaffByReference, readStaffOf, type StaffRecord } from '@common/repositories/staff.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

/** Whoever acts on an account that has ended meanwhile is told so: nothing is done, and nobody believes that it was. */
const staffEnded = ({ ended = 'revoked' }: Pick<StaffRecord, 'ended'>): Failure => failure('STAFF_ENDED', { how: ended })

/** The account that an act of the office is about: one that may act, and not the caller's own. */
export async function otherAccount({ account }: Staff, reference: string): Promise<Result<StaffRecord, Failure>> {
  const [found] = await readStaffByReference([reference])
  if (!found) return failed(failure('STAFF_NOT_FOUND'))
  if (!found.isActive) return failed(staffEnded(found))
  return found._id === account ? failed(failure('STAFF_SELF')) : done(found)
}

/** Of an account that ended after `otherAccount` had found it. */
export async function endedMeanwhile(account: AccountId): Promise<Failure> {
  const [found] = await readStaffOf([account])
  return staffEnded(found ?? {})
}
