import { deleteMyData } from '@contract/account/delete-my-data'
import type { Operation } from '@contract/operation'
import type { Instant } from '@domain/kernel/china-time'
import type { Caller } from '../identity/caller'
import { wasErasedSince } from '../repositories/erasures.repository'
import { eraseAccount } from './erase-account'

/**
 * Whether the account was erased while it acted. What the act has left behind since goes too: the erasure is noted before anything is removed, and looked for after
 * everything is written, so that one of the two sees the other. Acts of persons alone: all that they write is audited.
 */
export async function erasedMeanwhile({ name, audience, audited }: Operation, caller: Caller, since: Instant): Promise<boolean> {
  const isActOfPerson = audience === 'citizen' && audited && name !== deleteMyData.name
  if (!isActOfPerson || caller.kind !== 'citizen') return false
  if (!(await wasErasedSince(caller.account, since))) return false
  return eraseAccount(caller.account, Date.now())
}
