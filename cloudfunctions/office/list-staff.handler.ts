import { staffLabelKey } from '@common/crypto/hash'
import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { listActiveStaff, type StaffRecord } from '@common/repositories/staff.repository'
import { readVenues } from '@common/repositories/venues.repository'
import { listStaff, type ListedStaff } from '@contract/office/list-staff'
import type { Venue } from '@contract/office/venue'
import type { AccountId } from '@domain/kernel/ids'
import { done } from '@domain/kernel/result'

const SHOWN_AT_ONCE = 50

export const listStaffHandler = implement(listStaff, async ({ input: { label, role, venue, before }, caller: { account } }) => {
  const filter = { ...(label && { labelKey: staffLabelKey(label) }), ...(role && { role }), ...(venue && { venue }) }
  const { found, leftOut, next } = await listActiveStaff(filter, before, SHOWN_AT_ONCE)
  const venues = await readVenues(found.flatMap((record) => record.venue ?? []))
  return done({ staff: found.map((record) => present(record, venues, account)), leftOut, next })
})

function present(record: StaffRecord, venues: ReadonlyMap<string, Venue>, account: AccountId): ListedStaff {
  const { _id, reference, role, venue, streets, labelCipher, since } = record
  const label = open(labelCipher, places.staffLabel(_id))
  const venueName = venues.get(venue ?? '')?.name ?? null
  return { staff: reference, role, label, venue, venueName, streets, since, isSelf: _id === account }
}
