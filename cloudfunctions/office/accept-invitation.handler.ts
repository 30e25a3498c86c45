import { invitationKey, staffLabelKey, staffReference } from '@common/crypto/hash'
import { open, seal } from '@common/crypto/seal'
import type { Citizen, Staff } from '@common/identity/caller'
import { implement } from '@common/pipeline/implement'
import { joinOffices, leaveOffices } from '@common/repositories/offices.repository'
import { places } from '@common/repositories/places'
import {
  endStaff,
  enterStaff,
  type InvitationRecord,
  type Post,
  readStaff,
  type StaffRecord,
  standsInvitation,
  takeInvitation,
} from '@common/repositories/staff.repository'
import { acceptInvitation } from '@contract/office/accept-invitation'
import { inviteStaff } from '@contract/office/invite-staff'
import { mayDo, scopeOf } from '@domain/access/rights.table'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { presentAccount } from './present-account'

const INVALID = failed(failure('INVITATION_INVALID'))

/** The invitation is taken first: if this dies half-way, the same caller finishes it by asking again, and nobody else can. Who was ended since stays ended. */
export const acceptInvitationHandler = implement(acceptInvitation, async ({ input, caller, now, note }) => {
  const { account } = caller
  const invitation = await takeInvitation(invitationKey(input.code), account, now)
  if (!invitation) return INVALID
  if (invitation.by === account) return failed(failure('STAFF_SELF'))
  const before = await readStaff(account)
  const isNew = before?.invitation !== invitation._id
  const post = isNew ? await postFor(account, invitation) : invitation
  if (!post) return INVALID
  if (isNew && !(await mayTake(post, before))) return failed(failure('LAST_OFFICE'))
  await enterStaff(recordOf(account, invitation, post, now))
  const entered = await countIn(account)
  if (!entered) return INVALID
  if (!(await handOver(invitation.replaces, entered, now))) return INVALID
  note({ caller: asStaff(caller, entered), ...(invitation.by && { about: staffReference(invitation.by) }) })
  return done(await presentAccount(entered))
})

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

/** The post that an invitation gives: one that is taken over as its owner has it now, if they still have one. */
async function postFor(account: AccountId, invitation: InvitationRecord): Promise<Post | undefined> {
  const { replaces } = invitation
  if (!(await isGivenStill(invitation))) return undefined
  if (!replaces) return invitation
  return replaces === account ? undefined : readStaff(replaces)
}

/** Whoever leaves the office by it is counted out first, unless they are its last. */
const mayTake = async ({ role }: Post, before: StaffRecord | undefined): Promise<boolean> =>
  before?.role !== 'office' || role === 'office' || leaveOffices(before._id)

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

/** An account that was ended while it came to the office is not counted as one of it. */
async function countIn(account: AccountId): Promise<StaffRecord | undefined> {
  const entered = await readStaff(account)
  if (entered?.role !== 'office') return entered
  await joinOffices(account)
  const still = await readStaff(account)
  if (!still) await leaveOffices(account)
  return still
}

/**
 * The account that was taken over ends, unless it was invited anew since; who took over is counted already, so that the office is never without one. `false`: it was
 * revoked meanwhile, and with it whoever took it over.
 */
async function handOver(account: AccountId | null, { _id: successor, since, invitation }: StaffRecord, now: Instant): Promise<boolean> {
  if (account === null) return true
  const before = await readStaff(account)
  if (before && before.since <= since) {
    await leaveOffices(account)
    await endStaff(account, now, invitation)
  }
  if (await standsInvitation(invitation)) return true
  await leaveOffices(successor)
  await endStaff(successor, now)
  return false
}
