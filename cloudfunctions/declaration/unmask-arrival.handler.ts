import { journeyOf, namesOf } from '@common/declarations/open-declaration'
import { isOwn } from '@common/people/is-own'
import { implement } from '@common/pipeline/implement'
import { unmaskArrival } from '@contract/declaration/unmask-arrival'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { streetDeclaration } from './street'

export const unmaskArrivalHandler = implement(unmaskArrival, async ({ input: { declaration, fields }, caller, about }) => {
  const found = await streetDeclaration(caller, declaration)
  if (!found.ok) return found
  const { people, account: declarer } = found.value
  about(...people)
  if (await isOwn(caller.account, people, declarer)) return failed(failure('CASE_OWN'))
  const { phone, number, address, receiver } = journeyOf(found.value)
  return done({
    names: fields.includes('names') ? namesOf(found.value) : null,
    phone: fields.includes('phone') ? phone : null,
    number: fields.includes('number') ? number : null,
    address: fields.includes('address') ? address : null,
    receiver: fields.includes('receiver') ? receiver : null,
  })
})
