import { fileForm } from '@common/cases/file-form'
import { takePictures } from '@common/cases/take-pictures'
import { caseFiles } from '@common/files/case-files'
import { implement } from '@common/pipeline/implement'
import { lookAgain } from '@common/repositories/files.repository'
import { changeCase } from '@contract/verification/change-case'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { formFaults } from '@domain/verification/form'
import { move } from './move'
import { personOf } from './open-case'
import { ownCase } from './own-case'
import { presentOwn } from './present-case'

export const changeCaseHandler = implement(changeCase, async ({ input, caller: { account }, now, about }) => {
  const { person, revision, form, pictures } = input
  const found = await ownCase(account, person, now)
  if (!found.ok) return found
  about(found.value.person)
  const [field] = formFaults(form)
  if (field) return failed(failure('CASE_FORM_INVALID', { field }))
  const taken = await takePictures({ account, person: found.value.person, case: found.value._id, ...pictures, now })
  if (!taken.ok) return taken
  const { _id: id, isQuestion } = found.value
  const change = { ...fileForm(form, { id, account, isQuestion, ...personOf(found.value) }), ...pictures }
  const moved = await move(found.value, { revision, move: { event: 'change', by: 'holder', hasTwoChecks: false }, change }, now)
  if (!moved.ok) return moved
  const left = caseFiles(found.value).filter((file) => !caseFiles(moved.value).includes(file))
  await lookAgain(left, now)
  return done({ case: presentOwn(moved.value) })
})
