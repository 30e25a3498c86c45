import { joinOffices, leaveOffices } from '@common/repositories/offices.repository'
import { readStaff, type StaffRecord } from '@common/repositories/staff.repository'
import type { AccountId } from '@domain/kernel/ids'

/** Counts an account that has come to the office; one that was ended while it came is not counted. Gives the account as it is. */
export async function countIn(account: AccountId): Promise<StaffRecord | undefined> {
  const entered = await readStaff(account)
  if (entered?.role !== 'office') return entered
  await joinOffices(account)
  const still = await readStaff(account)
  if (!still) await leaveOffices(account)
  return still
}
