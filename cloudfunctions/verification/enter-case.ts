import { caseKey } from '@common/crypto/hash'
import { open, seal } from '@common/crypto/seal'
import { knownOf } from '@common/people/known'
import { tellCase } from '@common/people/tell-case'
import type { CaseRecord } from '@common/repositories/case.record'
import { addCase, newestCase } from '@common/repositories/cases.repository'
import { countAfter } from '@common/repositories/one-after-another'
import { readPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import type { Input } from '@contract/operation'
import type { submitCase } from '@contract/verification/submit-case'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import { isClosed } from '@domain/verification/case'
import { CASE_PROMISE_VERSION, formFaults } from '@domain/verification/form'
import { fileForm } from './file-form'
import type { OwnPerson } from './own-person'
import { takePictures } from './take-pictures'

interface Opening extends Pick<Input<typeof submitCase>, 'form' | 'pictures' | 'promiseVersion'> {
  by: 'holder' | 'venue'
  /** Who sent the pictures. */
  sender: AccountId
  /** As staff read it from the paper; absent: as it is registered. */
  name?: string
}

/** Opens a case. It is entered first, then told: if this dies half-way a job tells it within a minute. Pressed twice, the second finds it open. */
export async function enterCase({ holder, person }: OwnPerson, opening: Opening, now: Instant): Promise<Result<CaseRecord, Failure>> {
  const { form, pictures, promiseVersion, by, sender } = opening
  if (promiseVersion !== CASE_PROMISE_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const known = knownOf(person.facts, holder.phones[person.servedBy], now)
  if (known.healthWhitelist) return failed(failure('CASE_NOT_POSSIBLE'))
  const [field] = formFaults(form)
  if (field) return failed(failure('CASE_FORM_INVALID', { field }))
  const [record, before] = await Promise.all([readPerson(person.personId), newestCase(person.personId)])
  if (!record) return failed(failure('PERSON_NOT_LINKED'))
  if (before && !isClosed(before.state)) return failed(failure('CASE_ALREADY_OPEN'))
  const id = caseKey(person.personId, pictures.signature)
  if (before?._id === id) return failed(failure('PICTURES_MISSING'))
  const taken = await takePictures({ account: sender, case: id, ...pictures, now })
  if (!taken.ok) return taken
  const name = opening.name ?? open(record.nameCipher, places.personName(record._id))
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
    ...fileForm(form, { id, account: holder._id, isQuestion, name, document }),
    ...pictures,
    promiseVersion,
    openedAt: now,
    changedAt: now,
    history: [{ at: now, event: 'open', by }],
  })
  if (!opened) return failed(failure('CASE_ALREADY_OPEN'))
  await tellCase(opened, now)
  return done(opened)
}
