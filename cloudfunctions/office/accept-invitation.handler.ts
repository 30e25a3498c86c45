import { invitationKey, staffReference } from '@common/crypto/hash'
import { open, seal } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { enterStaff, readStaff, takeInvitation } from '@common/repositories/staff.repository'
import { acceptInvitation } from '@contract/office/accept-invitation'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { presentAccount } from './present-account'

/** The invitation is taken first: if this dies half-way, the same caller finishes it by asking again, and nobody else can. Who was ended since stays ended. */
export const acceptInvitationHandler = implement(acceptInvitation, async ({ input, caller: { account }, now }) => {
  const invitation = await takeInvitation(invitationKey(input.code), account, now)
  if (!invitation) return failed(failure('INVITATION_INVALID'))
  const { _id: id, role, venue, streets, labelCipher } = invitation
  const label = open(labelCipher, places.invitationLabel(id))
  await enterStaff({
    _id: account,
    reference: staffReference(account),
    role,
    venue,
    streets,
    labelCipher: seal(label, places.staffLabel(account)),
    since: now,
    invitation: id,
    isActive: true,
  })
  const entered = await readStaff(account)
  return entered ? done(await presentAccount(entered)) : failed(failure('INVITATION_INVALID'))
})
