import { implement } from '@common/pipeline/implement'
import { dropInvitationsTo } from '@common/repositories/invitations.repository'
import { inviteOffice, inviteStaff } from '@contract/office/invite-staff'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { invite } from './invite'
import { postOf } from './post'
import { hasPlace } from './still-open'

export const inviteStaffHandler = implement(inviteStaff, async ({ input: { label, ...asked }, caller: { account }, now }) => {
  const post = await postOf(asked)
  if (!post.ok) return post
  const invited = await invite({ ...post.value, label, by: account, replaces: null }, now)
  if (await hasPlace(post.value)) return done(invited)
  // Closed meanwhile: its closing may have looked before this invitation was there.
  if (post.value.venue !== null) await dropInvitationsTo(post.value.venue)
  return failed(failure('VENUE_CLOSED'))
})

export const inviteOfficeHandler = implement(inviteOffice, async ({ input: { label }, now }) =>
  done(await invite({ role: 'office', label, venue: null, streets: [], by: null, replaces: null }, now)),
)
