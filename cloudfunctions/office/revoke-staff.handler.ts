import { implement } from '@common/pipeline/implement'
import { leaveOffices } from '@common/repositories/offices.repository'
import { endStaff } from '@common/repositories/staff.repository'
import { revokeStaff } from '@contract/office/revoke-staff'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { otherAccount, staffEnded } from './other-account'

/** Counted out before it ends: of two offices that end each other at once, one stays. */
export const revokeStaffHandler = implement(revokeStaff, async ({ input, caller, now }) => {
  const account = await otherAccount(caller, input.staff)
  if (!account.ok) return account
  const { _id: id } = account.value
  if (!(await leaveOffices(id))) return failed(failure('LAST_OFFICE'))
  return (await endStaff(id, now)) ? done({}) : failed(staffEnded({}))
})
