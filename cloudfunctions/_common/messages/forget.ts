import type { AccountId } from '@domain/kernel/ids'
import { removePermission } from '../repositories/message-permissions.repository'
import { removeMessages } from '../repositories/messages.repository'

/** Removes everything that an account's messages need: first the permission, so that nothing new is entered. Can be repeated. `false` when there was no permission. */
export async function forgetMessages(account: AccountId): Promise<boolean> {
  const hadPermission = await removePermission(account)
  await removeMessages(account)
  return hadPermission
}
