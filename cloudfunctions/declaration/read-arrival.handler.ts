import { implement } from '@common/pipeline/implement'
import { readArrival } from '@contract/declaration/read-arrival'
import { done } from '@domain/kernel/result'
import { presentArrival } from './present-declaration'
import { streetDeclaration } from './street'

export const readArrivalHandler = implement(readArrival, async ({ input, caller, now, about }) => {
  const found = await streetDeclaration(caller, input.declaration)
  if (!found.ok) return found
  about(...found.value.people)
  return done({ arrival: await presentArrival(found.value, caller, now) })
})
