import { open } from '@common/crypto/seal'
import { personId } from '@common/crypto/hash'
import { codeOf } from '@common/people/code'
import { isOwn } from '@common/people/is-own'
import { shownPeople } from '@common/people/shown-people'
import { implement } from '@common/pipeline/implement'
import { readHolder } from '@common/repositories/holder-people.repository'
import { places } from '@common/repositories/places'
import { readPerson } from '@common/repositories/persons.repository'
import { printPaper } from '@contract/pass/print-paper'
import { isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { failed } from '@domain/kernel/result'
import { isPaperSituation } from '@domain/pass/paper'
import type { Look } from '@domain/pass/picture'
import { printPass } from './print-pass'

/** Denied with the person's other passes, and when the relative unlinks them. */
export const printPaperHandler = implement(printPaper, async ({ input: { idNumber, hours }, caller, now, about }) => {
  const id = personId(idNumber)
  about(id)
  if (await isOwn(caller.account, [id])) return failed(failure('CASE_OWN'))
  const person = await readPerson(id)
  const shown = person && (await shownSomewhere(person.holders, id, now))
  if (!shown) return failed(failure('PAPER_NOT_POSSIBLE'))
  return printPass({ ...shown, person: id, idNumber, name: open(person.nameCipher, places.personName(id)), hours }, now)
})

interface Shown {
  account: AccountId
  look: Look
}

/** An account of theirs or of a relative in which the person has a running code that simply passes; strangers prove nothing. */
async function shownSomewhere(accounts: readonly AccountId[], id: PersonId, now: Instant): Promise<Shown | undefined> {
  for (const account of accounts) {
    const holder = await readHolder(account)
    const person = holder && !holder.closed ? shownPeople(holder, now).find(({ personId }) => personId === id) : undefined
    const phone = person && holder?.phones[person.servedBy]
    if (!person || person.role === 'unconfirmed' || !phone || !isRunning(phone, now)) continue
    const { situation, colour, mark, passage } = codeOf(person, phone, now)
    if (isPaperSituation(situation)) return { account, look: { situation, colour, mark, passage } }
  }
  return undefined
}
