import { caseKey } from '../crypto/hash'
import { open, seal } from '../crypto/seal'
import { knownOf } from '../people/known'
import { tellCase } from '../people/tell-case'
import type { CaseRecord, CaseStep } from '../repositories/case.record'
import { addCase, newestCase } from '../repositories/cases.repository'
import { countAfter } from '../repositories/one-after-another'
import { readPerson } from '../repositories/persons.repository'
import { places } from '../repositories/places'
import type { Input } from '@contract/operation'
import type { submitCase } from '@contract/verification/submit-case'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Facts } from '@domain/status'
import { isClosed } from '@domain/verification/case'
import { CASE_PROMISE_VERSION, type CaseForm, formFaults } from '@domain/verification/form'
import { fileForm } from './file-form'
import type { OwnPerson } from '../people/own-person'
import { takePictures } from './take-pictures'

interface Opening {
  form: CaseForm
  /** What opens one case and no other. */
  openedWith: string
  by: CaseStep['by']
  /** As staff read it from the paper. The case bears the registered one, for staff are not told that theirs is another; it is found by both. */
  readName?: string
}

/** What whoever fills the form in signs and shows. */
interface Signed extends Pick<Input<typeof submitCase>, 'pictures' | 'promiseVersion'> {
  /** Who sent the pictures. */
  sender: AccountId
}

/** Why nothing was opened: it may not be; there is an open one; or this very opening has opened one before, which may be closed by now. */
type NotEntered = { why: 'refused'; failure: Failure } | { why: 'is-open' } | { why: 'was-opened' }

const refuse = (refusal: Failure) => failed({ why: 'refused', failure: refusal } as const)

/** Opens a case that somebody has signed. */
export async function enterSignedCase(
  own: OwnPerson,
  opening: Omit<Opening, 'openedWith'> & Signed,
  now: Instant,
): Promise<Result<CaseRecord, Failure>> {
  if (opening.promiseVersion !== CASE_PROMISE_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const entered = await enterCase(own, { ...opening, openedWith: opening.pictures.signature }, now)
  return entered.ok ? entered : failed(toldOf(entered.error))
}

/** Whose signature has opened a case has it no more: it lies with that one. */
function toldOf(not: NotEntered): Failure {
  switch (not.why) {
    case 'refused':
      return not.failure
    case 'is-open':
      return failure('CASE_ALREADY_OPEN')
    case 'was-opened':
      return failure('PICTURES_MISSING')
  }
}

/** Nobody signs what an arrival opens. */
const signedOf = ({ pictures, promiseVersion }: Partial<Signed>): Pick<CaseRecord, 'photos' | 'signature' | 'promiseVersion'> => ({
  ...(pictures ?? { photos: [] }),
  ...(promiseVersion !== undefined && { promiseVersion }),
})

function refusalOf({ healthWhitelist }: Pick<Facts, 'healthWhitelist'>, form: CaseForm): Failure | undefined {
  if (healthWhitelist) return failure('CASE_NOT_POSSIBLE')
  const [field] = formFaults(form)
  return field && failure('CASE_FORM_INVALID', { field })
}

/** Opens a case. It is entered first, then told: if this dies half-way a job tells it within a minute. Pressed twice, the second finds it open. */
export async function enterCase(
  { holder, person }: OwnPerson,
  opening: Opening & Partial<Signed>,
  now: Instant,
): Promise<Result<CaseRecord, NotEntered>> {
  const { form, openedWith, by, readName, sender = holder._id } = opening
  const known = knownOf(person.facts, holder.phones[person.servedBy], now)
  const refused = refusalOf(known, form)
  if (refused) return refuse(refused)
  const [record, before] = await Promise.all([readPerson(person.personId), newestCase(person.personId)])
  if (!record) return refuse(failure('PERSON_NOT_LINKED'))
  if (before && !isClosed(before.state)) return failed({ why: 'is-open' })
  const id = caseKey(person.personId, openedWith)
  if (before?._id === id) return failed({ why: 'was-opened' })
  const signed = signedOf(opening)
  const taken = await takePictures({ account: sender, person: person.personId, case: id, ...signed, now })
  if (!taken.ok) return refuse(taken.error)
  const name = open(record.nameCipher, places.personName(record._id))
  const document = open(record.documentCipher, places.personDocument(record._id))
  const isQuestion = known.itinerary === 'unknown'
  const opened = await addCase(id, {
    person: person.personId,
    count: countAfter(before),
    state: 'submitted',
    isQuestion,
    negativeTest: false,
    nameCipher: seal(name, places.caseName(id)),
    documentCipher: seal(document, places.caseDocument(id)),
    // The account that shows the person, whoever filled the form in: those who live together are of one account.
    ...fileForm(form, { id, account: holder._id, isQuestion, name, document, readName }),
    ...signed,
    openedAt: now,
    changedAt: now,
    history: [{ at: now, event: 'open', by }],
  })
  if (!opened) return failed({ why: 'is-open' })
  await tellCase(opened, now)
  return done(opened)
}
