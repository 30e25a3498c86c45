import { implement } from '@common/pipeline/implement'
import { leaveOffices } from '@common/repositories/offices.repository'
import { readStaff, readStaffOf, revokeStaff as endAccount } from '@common/repositories/staff.repository'
import { revokeStaff } from '@contract/office/revoke-staff'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { endedMeanwhile, otherAccount } from './other-account'

/** Counted out before it ends: of two offices that end each other at once, one stays. */
export const revokeStaffHandler = implement(revokeStaff, async ({ input, caller, now }) => {
  const account = await otherAccount(caller, input.staff)
  if (!account.ok) return account
  const { _id: id } = account.value
  if (!(await leaveOffices(id))) return failed(failure('LAST_OFFICE'))
  const isEnded = (await endAccount(id, now)) || (await endHeir(id, now))
  return isEnded ? done({}) : failed(await endedMeanwhile(id))
})

/** The post went over at the same moment: whoever has it ends too, as if the account had ended first. `false`: nobody had it, or they are the last of the office. */
async function endHeir(account: AccountId, now: Instant): Promise<boolean> {
  const [{ heir } = {}] = await readStaffOf([account])
  if (heir === undefined) return false
  if (await leaveOffices(heir)) await endAccount(heir, now)
  return (await readStaff(heir)) === undefined
}
