import { copyPost, type InvitationRecord, standsInvitation } from '@common/repositories/invitations.repository'
import { leaveOffices } from '@common/repositories/offices.repository'
import { type Post, postIn } from '@common/repositories/post'
import { moveStaff, readStaff, replaceStaff, revokeStaff, type StaffRecord } from '@common/repositories/staff.repository'
import type { Instant } from '@domain/kernel/china-time'
import { countIn } from './count-in'

/**
 * The account that was taken over ends, unless it was invited anew since; the heir is counted already, so that the office is never without one. Gives the heir as it is then; nothing when
 * the account was revoked meanwhile, and with it whoever took it over.
 */
export async function handOver(invitation: InvitationRecord, heir: StaffRecord, now: Instant): Promise<StaffRecord | undefined> {
  if (invitation.replaces === null) return heir
  await endAsCopied(invitation, heir, now)
  if (await standsInvitation(invitation._id)) return readStaff(heir._id)
  await leaveOffices(heir._id)
  await revokeStaff(heir._id, now)
  return undefined
}

/** It ends with the post that its heir has of it: one that was changed meanwhile is copied anew, so that no change is lost. */
async function endAsCopied(copied: InvitationRecord, heir: StaffRecord, now: Instant): Promise<void> {
  const before = copied.replaces === null ? undefined : await readStaff(copied.replaces)
  if (!before || before.since > heir.since) return
  const post = postIn(before)
  if (!isSame(post, copied)) await giveAnew(copied._id, heir, post)
  await leaveOffices(before._id)
  if (!(await replaceStaff(before, heir, now))) await endAsCopied({ ...copied, ...post }, heir, now)
}

const isSame = (one: Post, other: Post): boolean =>
  one.role === other.role && one.venue === other.venue && one.streets.join() === other.streets.join()

/** The heir comes first, the copy after: if this dies between, it is done again. The last of the office stays it. */
async function giveAnew(invitation: string, { _id: heir }: StaffRecord, post: Post): Promise<void> {
  if (post.role !== 'office' && !(await leaveOffices(heir))) return
  await moveStaff(heir, post)
  await copyPost(invitation, post)
  await countIn(heir)
}
