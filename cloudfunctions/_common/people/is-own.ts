import type { AccountId, PersonId } from '@domain/kernel/ids'
import { readPersons } from '../repositories/persons.repository'

/**
 * An account shows one of these people as its own or its family's, or applied for them itself (`by`): what is decided about them is not for it to decide. Every act of
 * staff about people asks this.
 */
export const isOwn = async (account: AccountId, people: readonly PersonId[], by?: AccountId): Promise<boolean> =>
  account === by || (await readPersons(people)).some(({ holders }) => holders.includes(account))
