import { seal } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { changeCase } from '@contract/verification/change-case'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { formFaults } from '@domain/verification/form'
import { move } from './move'
import { ownCase } from './own-case'
import { presentOwn } from './present-case'

export const changeCaseHandler = implement(changeCase, async ({ input: { person, revision, form }, caller, now }) => {
  const found = await ownCase(caller.account, person, now)
  if (!found.ok) return found
  const [field] = formFaults(form)
  if (field) return failed(failure('CASE_FORM_INVALID', { field }))
  const change = { formCipher: seal(JSON.stringify(form), places.caseForm(found.value._id)), street: form.street }
  const moved = await move(found.value, { revision, move: { event: 'change', by: 'holder', hasTwoChecks: false }, change }, now)
  return moved.ok ? done({ case: presentOwn(moved.value) }) : moved
})
