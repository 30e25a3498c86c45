import type { AccountId } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import { listAccountsOf } from './staff.repository'

const CURRENT = 'current'

/** One document of `offices`: the accounts of the office, so that one update can see to it that never the last one goes. What they may do `staff` says. */
interface OfficesRecord {
  accounts: AccountId[]
}

const offices = () => database.collection('offices')

/** Counts an account that has become one of the office. */
export async function joinOffices(account: AccountId): Promise<void> {
  await begin()
  await offices()
    .where({ _id: CURRENT })
    .update({ accounts: _.addToSet(account) })
}

/** Takes an account out, unless it is the last. `false`: it is, and stays. An account that is not among them may go. */
export async function leaveOffices(account: AccountId): Promise<boolean> {
  await begin()
  const { updated } = await offices()
    .where({ _id: CURRENT, accounts: account, 'accounts.1': _.exists(true) })
    .update({ accounts: _.pull(account) })
  if (updated === 1) return true
  const { data } = await offices().where({ _id: CURRENT }).get()
  return !(data as OfficesRecord[]).some(({ accounts }) => accounts.includes(account))
}

/** Makes the document of the accounts that there are. */
async function begin(): Promise<void> {
  const { total } = await offices().where({ _id: CURRENT }).count()
  if (total) return
  await addNew('offices', { _id: CURRENT, accounts: await listAccountsOf(['office']) })
}
