import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { type InvitationRecord, listOpenInvitations, withdrawInvitation } from '@common/repositories/invitations.repository'
import { readVenues } from '@common/repositories/venues.repository'
import * as invitations from '@contract/office/invitations'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { givers } from './givers'

const labelOf = ({ _id, labelCipher }: InvitationRecord) => open(labelCipher, places.invitationLabel(_id))

export const listInvitationsHandler = implement(invitations.listInvitations, async ({ now }) => {
  const { found, leftOut } = await listOpenInvitations(await givers(), now)
  const venues = await readVenues(found.flatMap(({ venue }) => venue ?? []))
  return done({
    leftOut,
    invitations: found.map((record) => ({
      invitation: record.reference,
      label: labelOf(record),
      role: record.role,
      venueName: venues.get(record.venue ?? '')?.name ?? null,
      streets: record.streets,
      isTakeover: record.replaces !== null,
      expiresAt: record.expiresAt.getTime(),
    })),
  })
})

export const withdrawInvitationHandler = implement(invitations.withdrawInvitation, async ({ input: { invitation }, now, note }) => {
  const withdrawn = await withdrawInvitation(invitation, now)
  if (!withdrawn) return failed(failure('INVITATION_OVER'))
  note({ event: withdrawn.role, whom: labelOf(withdrawn) })
  return done({})
})
