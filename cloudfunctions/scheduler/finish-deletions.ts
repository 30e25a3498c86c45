import { eraseAccount } from '@common/people/erase-account'
import { listClosed } from '@common/repositories/holders.repository'
import type { Job } from './job'

const ACCOUNTS_A_MINUTE = 100

/** Goes on with deletions that died, or waited for a linking operation. */
export const finishDeletions: Job = async ({ now, until }) => {
  let finished = 0
  for (const account of await listClosed(ACCOUNTS_A_MINUTE)) {
    if (Date.now() > until) break
    if (await eraseAccount(account, now)) finished++
  }
  return finished
}
