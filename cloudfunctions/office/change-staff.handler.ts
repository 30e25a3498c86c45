import { implement } from '@common/pipeline/implement'
import { leaveOffices } from '@common/repositories/offices.repository'
import { moveStaff, readStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { changeStaff } from '@contract/office/change-staff'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { countIn } from './count-in'
import { endedMeanwhile, otherAccount } from './other-account'
import { postOf } from './post'
import { hasPlace } from './still-open'

/** Who leaves the office is counted out first, who joins it is counted last: never is somebody counted who is not of the office. */
export const changeStaffHandler = implement(changeStaff, async ({ input: { staff, reason: _reason, ...asked }, caller }) => {
  const account = await otherAccount(caller, staff)
  if (!account.ok) return account
  const post = await postOf(asked)
  if (!post.ok) return post
  const { _id: id } = account.value
  const isOffice = post.value.role === 'office'
  if (!isOffice && !(await leaveOffices(id))) return failed(failure('LAST_OFFICE'))
  if (!(await moveStaff(id, post.value))) return failed(await endedMeanwhile(id))
  if (isOffice) await countIn(id)
  return (await hasPlace(post.value)) ? done({}) : failed(await asBefore(account.value))
})

/** The venue was closed meanwhile: the account has its post again, unless it was ended with the venue. */
async function asBefore(account: StaffRecord): Promise<Failure> {
  const { _id: id, moves = 0 } = account
  if (!(await moveStaff(id, account, moves + 1)) && !(await readStaff(id))) return endedMeanwhile(id)
  await countIn(id)
  return failure('VENUE_CLOSED')
}
