import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import type { Seen } from '@domain/messages/messages.table'
import { codeOf } from '../people/code'
import { type ShownPerson, shownPeople } from '../people/shown-people'
import type { HolderRecord } from '../repositories/holder.record'

/**
 * A person whom an account may be told of: confirmed, for strangers' affairs are nobody's news (`rules.md` 1). Their validity may be over: who waits for
 * a case to end does not renew it all night.
 */
export function tellablePerson(holder: HolderRecord, reference: PersonRef, now: Instant): ShownPerson | undefined {
  const person = shownPeople(holder, now).find((shown) => shown.reference === reference)
  return person?.role === 'unconfirmed' ? undefined : person
}

export function seenOf(holder: HolderRecord, person: ShownPerson, now: Instant): Seen {
  const { situation, colour, passage } = codeOf(person, holder.phones[person.servedBy], now)
  return { situation, colour, passage }
}
