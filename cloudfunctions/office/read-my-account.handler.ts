import { postEnded } from '@common/identity/post-ended'
import { implement } from '@common/pipeline/implement'
import { readStaff } from '@common/repositories/staff.repository'
import { readMyAccount } from '@contract/office/read-my-account'
import { done, failed } from '@domain/kernel/result'
import { presentAccount } from './present-account'

export const readMyAccountHandler = implement(readMyAccount, async ({ caller }) => {
  const staff = await readStaff(caller.account)
  return staff ? done(await presentAccount(staff)) : failed(await postEnded(caller))
})
