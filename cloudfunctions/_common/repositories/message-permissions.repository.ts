import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { type MessageKind, PERMISSIONS_AT_MOST } from '@domain/messages/message'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { PermissionRecord } from './message.record'

const permissions = () => database.collection('messagePermissions')

export async function readPermission(account: AccountId): Promise<PermissionRecord | undefined> {
  const { data } = await permissions().where({ _id: account }).limit(1).get()
  return (data as PermissionRecord[])[0]
}

type Allowed = Omit<PermissionRecord, 'left' | 'lookAt'>

/** Counts one more message of a kind, `PERMISSIONS_AT_MOST` at most, and keeps where it goes. */
export async function addPermission({ _id, ...allowed }: Allowed, kind: MessageKind): Promise<void> {
  await addNew('messagePermissions', { _id, ...allowed, left: { situation: 0, validity: 0, journey: 0 } })
  await permissions()
    .where({ _id, [`left.${kind}`]: _.lt(PERMISSIONS_AT_MOST) })
    .update({ ...allowed, [`left.${kind}`]: _.inc(1) })
}

/** One message was sent. */
export async function usePermission(account: AccountId, kind: MessageKind): Promise<void> {
  await permissions()
    .where({ _id: account, [`left.${kind}`]: _.gt(0) })
    .update({ [`left.${kind}`]: _.inc(-1) })
}

/** The platform says that there is none: ours were counted wrong, or the person has withdrawn theirs. */
export async function losePermissions(account: AccountId, kind: MessageKind): Promise<void> {
  await permissions()
    .where({ _id: account })
    .update({ [`left.${kind}`]: 0 })
}

/** Which of these accounts want to hear of a situation. */
export async function whoWantSituations(accounts: readonly AccountId[]): Promise<AccountId[]> {
  const { data } = await permissions()
    .where({ _id: _.in([...accounts]), 'left.situation': _.gt(0) })
    .field({ _id: true })
    .get()
  return (data as Pick<PermissionRecord, '_id'>[]).map(({ _id }) => _id)
}

/** Has a validity of the account looked at, if it wants to hear of one: at the earlier of two instants. */
export async function lookAtValidity(account: AccountId, at: Instant): Promise<void> {
  await permissions()
    .where({ _id: account, 'left.validity': _.gt(0) })
    .update({ lookAt: _.min(at) })
}

/** After a look: when the next one is due; nothing when none is. Somebody may have set an earlier one meanwhile, which stays. */
export async function lookedAt(account: AccountId, looked: Instant, next: Instant | undefined): Promise<void> {
  await permissions()
    .where({ _id: account, lookAt: looked })
    .update({ lookAt: next ?? _.remove() })
}

export async function permissionsToLookAt(now: Instant, atMost: number): Promise<PermissionRecord[]> {
  const { data } = await permissions()
    .where({ lookAt: _.lte(now) })
    .orderBy('lookAt', 'asc')
    .limit(atMost)
    .get()
  return data as PermissionRecord[]
}

/** `true` when there was one. */
export async function removePermission(account: AccountId): Promise<boolean> {
  const { deleted } = await permissions().where({ _id: account }).remove()
  return deleted === 1
}
