import { type ShownPerson, shownPeople } from './shown-people'
import type { HolderRecord } from '../repositories/holder.record'
import { readHolder } from '../repositories/holder-people.repository'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PersonRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

/** A person with the account that shows them. */
export interface OwnPerson {
  holder: HolderRecord
  person: ShownPerson
}

/** A person of this account whose cases are its own affair: linked, and confirmed (`rules.md` 1, 4). */
export async function ownPerson(account: AccountId, reference: PersonRef, now: Instant): Promise<Result<OwnPerson, Failure>> {
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const person = holder && shownPeople(holder, now).find((shown) => shown.reference === reference)
  if (!holder || !person) return failed(failure('PERSON_NOT_LINKED'))
  return person.role === 'unconfirmed' ? failed(failure('CASE_NOT_POSSIBLE')) : done({ holder, person })
}
