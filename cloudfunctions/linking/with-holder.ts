import { setTimeout as wait } from 'node:timers/promises'
import { type HolderRecord } from '@common/repositories/holder.record'
import { leaseHolder, readHolder, releaseHolder } from '@common/repositories/holder-people.repository'
import type { AccountId } from '@domain/kernel/ids'
import { type Failure, failure } from '@domain/kernel/errors'
import { type Result, failed } from '@domain/kernel/result'

/** Another linking operation of the same account is waited for: so many ms, so often. */
const PAUSE = 200
const PAUSES = 35

/** Does something with an account while no other linking operation of it runs: two at once would not know of each other's people. `absent`: the answer for an account without anything. */
export async function withHolder<Value>(
  account: AccountId,
  absent: Result<Value, Failure>,
  work: (holder: HolderRecord) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  for (let pause = 0; pause < PAUSES; pause++) {
    const leased = await leaseHolder(account, Date.now())
    if (leased) return work(leased.holder).finally(() => releaseHolder(leased))
    const holder = await readHolder(account)
    if (!holder) return absent
    if (holder.closed) return failed(failure('ACCOUNT_CLOSED'))
    await wait(PAUSE)
  }
  return failed(failure('BUSY'))
}
