import { randomBytes, randomInt } from 'node:crypto'
import { invitationKey } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { places } from '@common/repositories/places'
import { addInvitation, type InvitationRecord } from '@common/repositories/invitations.repository'
import { INVITATION_LENGTH, INVITATION_LETTERS, INVITATION_SERVES, writeInvitation } from '@domain/access/invitation'
import type { Instant } from '@domain/kernel/china-time'

const REFERENCE_BYTES = 8

interface Invited extends Pick<InvitationRecord, 'role' | 'venue' | 'streets' | 'by' | 'replaces'> {
  label: string
}

/** Draws an invitation code and keeps it unreadable; the code itself is seen once, by who invites. */
export async function invite({ label, ...invited }: Invited, now: Instant): Promise<{ code: string; expiresAt: Instant }> {
  const letters = Array.from({ length: INVITATION_LENGTH }, () => INVITATION_LETTERS[randomInt(INVITATION_LETTERS.length)]).join('')
  const id = invitationKey(letters)
  const expiresAt = now + INVITATION_SERVES
  const labelCipher = seal(label, places.invitationLabel(id))
  const reference = randomBytes(REFERENCE_BYTES).toString('hex')
  await addInvitation({ _id: id, reference, ...invited, labelCipher, usedBy: null, expiresAt: new Date(expiresAt) })
  return { code: writeInvitation(letters), expiresAt }
}
