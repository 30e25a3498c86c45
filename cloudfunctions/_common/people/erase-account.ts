import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { forgetFilesOf } from '../files/forget-file'
import { forgetMessages } from '../messages/forget'
import { removeAnalysis } from '../repositories/analyses.repository'
import { removeConsents } from '../repositories/consents.repository'
import { noteErasure } from '../repositories/erasures.repository'
import { removeFaceChecks } from '../repositories/face-checks.repository'
import { closeHolder, removeHolder } from '../repositories/holders.repository'
import { removeReturnAnswer } from '../repositories/return-answers.repository'
import { leaveBehind } from './leave-behind'

/**
 * Removes an account: closed first, so that showing refuses at once; running passes are denied and people left; the account's own document goes last,
 * so that whoever comes next finds what remains (`rules.md` 3). Who has linked nobody may have left something all the same. Can be repeated. `false`: a
 * linking operation still has the account.
 */
export async function eraseAccount(account: AccountId, now: Instant): Promise<boolean> {
  await noteErasure(account, now)
  const holder = await closeHolder(account, now)
  if ((holder?.linkingUntil ?? 0) > now) return false
  await Promise.all(Object.values(holder?.people ?? {}).map(({ personId }) => leaveBehind(account, personId, now)))
  await forgetMessages(account)
  await removeAnalysis(account)
  await removeReturnAnswer(account)
  await removeConsents(account)
  await removeFaceChecks(account)
  await forgetFilesOf(account, now)
  await removeHolder(account)
  return true
}
