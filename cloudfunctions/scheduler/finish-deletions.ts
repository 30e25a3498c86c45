import { eraseAccount } from '@common/people/erase-account'
import { listClosed } from '@common/repositories/holders.repository'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const ACCOUNTS_A_MINUTE = 100

/** Goes on with deletions that died, or waited for a linking operation. */
export const finishDeletions: Job = async (minute) =>
  eachAlone(await listClosed(ACCOUNTS_A_MINUTE), minute, (account) => eraseAccount(account, minute.now))
