import { implement } from '@common/pipeline/implement'
import { inviteOffice, inviteStaff } from '@contract/office/invite-staff'
import { done } from '@domain/kernel/result'
import { invite } from './invite'
import { postOf } from './post'

export const inviteStaffHandler = implement(inviteStaff, async ({ input: { label, ...asked }, caller: { account }, now }) => {
  const post = await postOf(asked)
  return post.ok ? done(await invite({ ...post.value, label, by: account, replaces: null }, now)) : post
})

export const inviteOfficeHandler = implement(inviteOffice, async ({ input: { label }, now }) =>
  done(await invite({ role: 'office', label, venue: null, streets: [], by: null, replaces: null }, now)),
)
