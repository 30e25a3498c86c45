import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { rebindStaff } from '@contract/office/rebind-staff'
import { done } from '@domain/kernel/result'
import { invite } from './invite'
import { otherAccount } from './other-account'

export const rebindStaffHandler = implement(rebindStaff, async ({ input, caller, now }) => {
  const account = await otherAccount(caller, input.staff)
  if (!account.ok) return account
  const { _id: replaces, role, venue, streets, labelCipher } = account.value
  const label = open(labelCipher, places.staffLabel(replaces))
  return done(await invite({ role, venue, streets, label, by: caller.account, replaces }, now))
})
