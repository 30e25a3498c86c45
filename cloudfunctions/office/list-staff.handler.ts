import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { listActiveStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { readVenue } from '@common/repositories/venues.repository'
import { listStaff, type ListedStaff } from '@contract/office/list-staff'
import type { AccountId } from '@domain/kernel/ids'
import { done } from '@domain/kernel/result'

export const listStaffHandler = implement(listStaff, async ({ caller }) => {
  const { found, total } = await listActiveStaff()
  return done({ staff: await Promise.all(found.map((record) => present(record, caller.account))), leftOut: total - found.length })
})

async function present(record: StaffRecord, account: AccountId): Promise<ListedStaff> {
  const { _id, reference, role, venue, streets, labelCipher, since } = record
  const place = venue === null ? undefined : await readVenue(venue)
  const label = open(labelCipher, places.staffLabel(_id))
  return { staff: reference, role, label, venue, venueName: place?.name ?? null, streets, since, isSelf: _id === account }
}
