import { open } from '@common/crypto/seal'
import { lastProved } from '@common/people/shown-people'
import type { HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'

/** The number last proved in an account: the live store wants that of who asks with its question. */
export function ownPhone(holder: HolderRecord): string | undefined {
  const reference = lastProved(holder)
  const phone = reference && holder.phones[reference]
  return phone && open(phone.phoneCipher, places.phone(holder._id, reference))
}
