import { open } from '@common/crypto/seal'
import { personId } from '@common/crypto/hash'
import { codeOf } from '@common/people/code'
import { shownPeople } from '@common/people/shown-people'
import { implement } from '@common/pipeline/implement'
import { readHolder } from '@common/repositories/holder-people.repository'
import { enterPass } from '@common/repositories/passes.repository'
import { places } from '@common/repositories/places'
import { readPerson } from '@common/repositories/persons.repository'
import { printPaper } from '@contract/pass/print-paper'
import { isRunning } from '@domain/itinerary/validity'
import { HOUR, type Instant, SECOND } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { maskName } from '@domain/kernel/masking'
import { done, failed } from '@domain/kernel/result'
import { hintOf } from '@domain/pass/layout'
import { isPaperSituation, signPaper } from '@domain/pass/paper'
import type { Look } from '@domain/pass/picture'
import { keys } from './keys'

const LAST_DIGITS = 4

/** A paper pass is a pass like any other: it is denied with the person's other passes, and when the relative unlinks them. */
export const printPaperHandler = implement(printPaper, async ({ input: { idNumber, hours }, now, about }) => {
  const id = personId(idNumber)
  about(id)
  const person = await readPerson(id)
  const shown = person && (await shownSomewhere(person.holders, id, now))
  if (!shown) return failed(failure('PAPER_NOT_POSSIBLE'))
  const { account, look } = shown
  const issuedAt = Math.floor(now / SECOND)
  const end = issuedAt * SECOND + hours * HOUR
  const maskedName = maskName(open(person.nameCipher, places.personName(id)))
  const lastDigits = idNumber.slice(-LAST_DIGITS)
  const key = keys.current('paper', now, end)
  if (!key) return failed(failure('SIGNING_KEYS_OVER'))
  const { id: keyId, sign } = key
  const passId = await enterPass({ account, person: id, end: new Date(end) })
  const paper = { ...look, keyId, issuedAt, minutes: hours * 60, passId, lastDigits, hint: hintOf(maskedName) }
  return done({
    text: signPaper(paper, sign),
    maskedName,
    lastDigits,
    situation: look.situation as 1 | 2,
    issuedAt: issuedAt * SECOND,
    expiresAt: end,
  })
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
