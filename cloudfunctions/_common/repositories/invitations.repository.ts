import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { _, database } from '../database/app'
import type { Post } from './post'

const SHOWN_AT_MOST = 100

const invitations = () => database.collection('invitations')

/** An invitation is taken up once; by the same account again, when it died half-way. */
export interface InvitationRecord extends Post {
  /** Keyed hash of the code. */
  _id: string
  /** As the office knows it: 16 hex digits. */
  reference: string
  /** Who invites; null for a script. */
  by: AccountId | null
  /** The account whose post goes over to whoever takes this up; the post is then the one that was copied last. */
  replaces: AccountId | null
  labelCipher: string
  usedBy: AccountId | null
  /** For the TTL index. */
  expiresAt: Date
}

export async function addInvitation(record: InvitationRecord): Promise<void> {
  await invitations().add(record)
}

/** Whether it still stands: whoever is revoked takes with them the invitations that hand their post over. */
export async function standsInvitation(id: string): Promise<boolean> {
  const { data } = await invitations().where({ _id: id }).limit(1).get()
  return data.length > 0
}

const freeFor = (id: string, account: AccountId, now: Instant) => ({
  _id: id,
  usedBy: _.in([null, account]),
  expiresAt: _.gt(new Date(now)),
})

/** An invitation that an account could take. Nothing when there is none, it has lapsed, or somebody else has it. */
export async function readInvitation(id: string, account: AccountId, now: Instant): Promise<InvitationRecord | undefined> {
  const { data } = await invitations()
    .where(freeFor(id, account, now))
    .limit(1)
    .get()
  return (data as InvitationRecord[])[0]
}

/** Takes an invitation for an account; `false` when it could not any more. With a post: as it was copied for whoever takes it over. */
export async function takeInvitation(id: string, account: AccountId, now: Instant, copied?: Post): Promise<boolean> {
  const { updated } = await invitations()
    .where(freeFor(id, account, now))
    .update({ usedBy: account, ...(copied && postFields(copied)) })
  return updated === 1
}

/** The post was copied anew, for it was changed while it went over. */
export async function copyPost(id: string, copied: Post): Promise<void> {
  await invitations().where({ _id: id }).update(postFields(copied))
}

const postFields = ({ role, venue, streets }: Post) => ({ role, venue, streets: _.set(streets) })

/** Of an account that has come by a later invitation: none brings an earlier role back. */
export async function dropEarlierOf(account: AccountId, invitation: string): Promise<void> {
  await invitations()
    .where({ usedBy: account, _id: _.neq(invitation) })
    .remove()
}

/** Of an account that ends: those it came by, and those that hand its post over but `except` for one. */
export async function dropInvitationsOf(account: AccountId, except?: string): Promise<void> {
  await invitations().where({ usedBy: account }).remove()
  await invitations()
    .where({ replaces: account, ...(except && { _id: _.neq(except) }) })
    .remove()
}

/** Nobody is invited to this venue any more. */
export async function dropInvitationsTo(venue: string): Promise<void> {
  await invitations().where({ usedBy: null, role: 'venue', venue }).remove()
}

const openOnes = (now: Instant) => ({ usedBy: null, expiresAt: _.gt(new Date(now)) })

/** Invitations of these givers, and of scripts, that nobody has taken up yet; those that lapse first come first. Those of before references are not known to the office. */
export async function listOpenInvitations(
  givers: readonly AccountId[],
  now: Instant,
): Promise<{ found: InvitationRecord[]; leftOut: number }> {
  const asked = invitations().where({ ...openOnes(now), by: _.in([null, ...givers]), reference: _.exists(true) })
  const [{ data }, { total = 0 }] = await Promise.all([asked.orderBy('expiresAt', 'asc').limit(SHOWN_AT_MOST).get(), asked.count()])
  return { found: data as InvitationRecord[], leftOut: Math.max(total - data.length, 0) }
}

/** Takes an open invitation back; nothing when it is none any more. */
export async function withdrawInvitation(reference: string, now: Instant): Promise<InvitationRecord | undefined> {
  const { data } = await invitations()
    .where({ reference, ...openOnes(now) })
    .limit(1)
    .get()
  const [found] = data as InvitationRecord[]
  if (!found) return undefined
  const { deleted } = await invitations().where({ _id: found._id, usedBy: null }).remove()
  return deleted === 1 ? found : undefined
}
