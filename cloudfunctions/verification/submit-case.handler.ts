import { open, seal } from '@common/crypto/seal'
import { knownOf } from '@common/people/known'
import { tellCase } from '@common/people/tell-case'
import { implement } from '@common/pipeline/implement'
import { addCase, newestCase, nextCase } from '@common/repositories/cases.repository'
import { readPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import { submitCase } from '@contract/verification/submit-case'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { isClosed } from '@domain/verification/case'
import { CASE_PROMISE_VERSION, formFaults } from '@domain/verification/form'
import { fileForm } from './file-form'
import { ownPerson } from './own-person'
import { presentOwn } from './present-case'
import { takePictures } from './take-pictures'

/** The case is entered first, then told: if this dies half-way a job tells it within a minute. Pressed twice, the second finds it open. */
export const submitCaseHandler = implement(submitCase, async ({ input, caller: { account }, now, about }) => {
  const { form, pictures, promiseVersion } = input
  if (promiseVersion !== CASE_PROMISE_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const own = await ownPerson(account, input.person, now)
  if (!own.ok) return own
  const { holder, person } = own.value
  about(person.personId)
  const known = knownOf(person.facts, holder.phones[person.servedBy], now)
  if (known.healthWhitelist) return failed(failure('CASE_NOT_POSSIBLE'))
  const [field] = formFaults(form)
  if (field) return failed(failure('CASE_FORM_INVALID', { field }))
  const [record, before] = await Promise.all([readPerson(person.personId), newestCase(person.personId)])
  if (!record) return failed(failure('PERSON_NOT_LINKED'))
  if (before && !isClosed(before.state)) return failed(failure('CASE_ALREADY_OPEN'))
  const { id, count } = nextCase(person.personId, before)
  const taken = await takePictures({ account, case: id, ...pictures })
  if (!taken.ok) return taken
  const name = open(record.nameCipher, places.personName(record._id))
  const document = open(record.documentCipher, places.personDocument(record._id))
  const isQuestion = known.itinerary === 'unknown'
  const opened = await addCase(id, {
    person: person.personId,
    count,
    state: 'submitted',
    isQuestion,
    negativeTest: false,
    nameCipher: seal(name, places.caseName(id)),
    documentCipher: seal(document, places.caseDocument(id)),
    ...fileForm(form, { id, account, isQuestion, name, document }),
    ...pictures,
    promiseVersion,
    openedAt: now,
    changedAt: now,
    history: [{ at: now, event: 'open', by: 'holder' }],
  })
  if (!opened) return failed(failure('CASE_ALREADY_OPEN'))
  await tellCase(opened, now)
  return done({ case: presentOwn(opened) })
})
