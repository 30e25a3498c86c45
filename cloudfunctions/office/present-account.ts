import { readVenue } from '@common/repositories/venues.repository'
import type { StaffAccount } from '@contract/office/staff'
import type { StaffRecord } from '@common/repositories/staff.repository'
import { open } from '@common/crypto/seal'
import { places } from '@common/repositories/places'
import { currentSettings } from '@common/settings/settings'
import { officeRules } from '@domain/policy/policy'
import { deskOf } from '@domain/access/desk.table'

/** An account of staff as its owner sees it. */
export async function presentAccount({ _id, role, venue, streets, labelCipher }: StaffRecord): Promise<StaffAccount> {
  const [place, { policy }] = await Promise.all([venue === null ? undefined : readVenue(venue), currentSettings()])
  return {
    role,
    label: open(labelCipher, places.staffLabel(_id)),
    venue: place ?? null,
    streets: [...streets],
    desk: deskOf(role),
    ...officeRules(policy),
  }
}
