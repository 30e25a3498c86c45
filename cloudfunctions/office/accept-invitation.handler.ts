import { invitationKey, staffLabelKey, staffReference } from '@common/crypto/hash'
import { open, seal } from '@common/crypto/seal'
import type { Citizen, Staff } from '@common/identity/caller'
import { implement } from '@common/pipeline/implement'
import { type InvitationRecord, readInvitation, takeInvitation } from '@common/repositories/invitations.repository'
import { leaveOffices } from '@common/repositories/offices.repository'
import { places } from '@common/repositories/places'
import { type Post, postIn } from '@common/repositories/post'
import { endWithVenue, enterStaff, readStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { acceptInvitation } from '@contract/office/accept-invitation'
import { inviteStaff } from '@contract/office/invite-staff'
import { mayDo, scopeOf } from '@domain/access/rights.table'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { countIn } from './count-in'
import { handOver } from './hand-over'
import { presentAccount } from './present-account'
import { hasPlace } from './still-open'

const INVALID = failed(failure('INVITATION_INVALID'))

/**
 * Whoever may not take it up leaves it as it was. Then it is taken first: if this dies half-way, the same caller finishes it by asking again, and nobody else can. Who was
 * ended since stays ended.
 */
export const acceptInvitationHandler = implement(acceptInvitation, async ({ input, caller, now, note }) => {
  const { account } = caller
  const invitation = await readInvitation(invitationKey(input.code), account, now)
  if (!invitation) return INVALID
  if (invitation.by === account) return failed(failure('STAFF_SELF'))
  const before = await readStaff(account)
  const isNew = before?.invitation !== invitation._id
  const post = isNew ? await postFor(account, invitation) : invitation
  if (!post) return INVALID
  if (isNew && !(await mayTake(post, before))) return failed(failure('LAST_OFFICE'))
  const entered = await enter(recordOf(account, invitation, post, now), isNew)
  const taken = entered && (await handOver({ ...invitation, ...postIn(post) }, entered, now))
  if (!taken || !(await stays(taken, before, now))) return INVALID
  note({ caller: asStaff(caller, taken), ...(invitation.by && { about: staffReference(invitation.by) }) })
  return done(await presentAccount(taken))
})

/** `false`: the venue was closed meanwhile. Whoever had another post has it again then, anybody else is no staff. */
async function stays(taken: StaffRecord, before: StaffRecord | undefined, now: Instant): Promise<boolean> {
  if (await hasPlace(taken)) return true
  const hadAnother = before !== undefined && before.invitation !== taken.invitation && (await hasPlace(before))
  // Conditional on the post that was just taken: whoever was moved or ended by the office meanwhile stays so.
  if ((await endWithVenue(taken, now)) && hadAnother) {
    await enterStaff(before)
    await countIn(before._id)
  }
  return false
}

/** The act is on record as that of the account that it made. */
const asStaff = (citizen: Citizen, { role, venue, streets }: StaffRecord): Staff => ({
  ...citizen,
  kind: 'staff',
  role,
  scope: scopeOf(role, acceptInvitation.name),
  venue,
  streets,
})

/** What somebody gives who no longer may is given by nobody. */
async function isGivenStill({ by }: InvitationRecord): Promise<boolean> {
  if (by === null) return true
  const giver = await readStaff(by)
  return giver !== undefined && mayDo(giver.role, inviteStaff.name)
}

/** The post that an invitation gives, if there is a place for it: one that is taken over as its owner has it now, if they still have one. */
async function postFor(account: AccountId, invitation: InvitationRecord): Promise<Post | undefined> {
  const { replaces } = invitation
  if (replaces === account || !(await isGivenStill(invitation))) return undefined
  const post = replaces ? await readStaff(replaces) : invitation
  return post && (await hasPlace(post)) ? post : undefined
}

/** Whoever leaves the office by it is counted out first, unless they are its last. */
const mayTake = async ({ role }: Post, before: StaffRecord | undefined): Promise<boolean> =>
  before?.role !== 'office' || role === 'office' || leaveOffices(before._id)

/** Takes the invitation and makes the account; nothing when somebody else was faster, and the account is counted as it was. */
async function enter(record: StaffRecord, isNew: boolean): Promise<StaffRecord | undefined> {
  const { _id: account, invitation, since } = record
  if (await takeInvitation(invitation, account, since, isNew ? record : undefined)) await enterStaff(record)
  else return void (await countIn(account))
  return countIn(account)
}

function recordOf(
  account: AccountId,
  { _id: id, labelCipher }: InvitationRecord,
  { role, venue, streets }: Post,
  now: Instant,
): StaffRecord {
  const label = open(labelCipher, places.invitationLabel(id))
  return {
    _id: account,
    reference: staffReference(account),
    role,
    venue,
    streets,
    labelCipher: seal(label, places.staffLabel(account)),
    labelKey: staffLabelKey(label),
    since: now,
    invitation: id,
    isActive: true,
  }
}
