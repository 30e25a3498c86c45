import type { Storage } from '@/services/device/storage'
import { type StaffAccount, StaffAccountSchema } from '@contract/office/staff'

const PLACE = 'staff'

/** The account of staff that was signed in on this phone; the functions look it up anew with every call. */
export const readStaffAccount = (storage: Storage): StaffAccount | undefined => storage.read(PLACE, StaffAccountSchema)

/** `undefined`: signed out. */
export function keepStaffAccount(storage: Storage, account: StaffAccount | undefined): void {
  if (account) storage.write(PLACE, account)
  else storage.remove(PLACE)
}
