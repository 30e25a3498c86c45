import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { endStaff, listActiveStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { readVenue } from '@common/repositories/venues.repository'
import { listStaff, type ListedStaff } from '@contract/office/list-staff'
import { revokeStaff } from '@contract/office/revoke-staff'
import { done } from '@domain/kernel/result'

export const listStaffHandler = implement(listStaff, async () => {
  const { found, total } = await listActiveStaff()
  return done({ staff: await Promise.all(found.map(present)), leftOut: total - found.length })
})

async function present({ _id, reference, role, venue, streets, labelCipher, since }: StaffRecord): Promise<ListedStaff> {
  const place = venue === null ? undefined : await readVenue(venue)
  return { staff: reference, role, label: open(labelCipher, places.staffLabel(_id)), venueName: place?.name ?? null, streets, since }
}

export const revokeStaffHandler = implement(revokeStaff, async ({ input, now }) => done({ revoked: await endStaff(input.staff, now) }))
