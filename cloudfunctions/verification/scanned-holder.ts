import type { OwnPerson } from '@common/people/own-person'
import { shownPeople } from '@common/people/shown-people'
import { readHolder } from '@common/repositories/holder-people.repository'
import { readPass } from '@common/repositories/passes.repository'
import type { Instant } from '@domain/kernel/china-time'

/** Whose pass this is, as the account shows them that holds it; nobody once it was denied or replaced, or its person unlinked. */
export async function scannedHolder(passId: string, now: Instant): Promise<OwnPerson | undefined> {
  const pass = await readPass(passId)
  const holder = pass && (await readHolder(pass.account))
  if (!holder || holder.closed) return undefined
  const person = shownPeople(holder, now).find(({ personId }) => personId === pass.person)
  return person && { holder, person }
}
