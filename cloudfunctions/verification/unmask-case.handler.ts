import { implement } from '@common/pipeline/implement'
import { unmaskCase } from '@contract/verification/unmask-case'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { isOwnCase } from './is-own-case'
import { formOf, measureOf, personOf } from './open-case'
import { streetCase } from './street'

export const unmaskCaseHandler = implement(unmaskCase, async ({ input, caller, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  if (await isOwnCase(caller.account, found.value)) return failed(failure('CASE_OWN'))
  const { name, document } = personOf(found.value)
  const { phone, address } = formOf(found.value)
  const place = measureOf(found.value)?.place ?? null
  const clear = { name, document, phone, address }
  const shown = (field: keyof typeof clear) => (input.fields.includes(field) ? clear[field] : null)
  return done({
    name: shown('name'),
    document: shown('document'),
    phone: shown('phone'),
    address: shown('address'),
    place: input.fields.includes('address') ? place : null,
  })
})
