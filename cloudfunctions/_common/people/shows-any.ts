import type { AccountId, PersonId } from '@domain/kernel/ids'
import { readPersons } from '../repositories/persons.repository'

/** An account shows one of these people as its own or its family's: what is decided about them is not for it to decide. */
export const showsAny = async (account: AccountId, people: readonly PersonId[]): Promise<boolean> =>
  (await readPersons(people)).some(({ holders }) => holders.includes(account))
