import { implement } from '@common/pipeline/implement'
import { readStreetCase } from '@contract/verification/read-street-case'
import { done } from '@domain/kernel/result'
import { presentStreet } from './present-case'
import { actorOf, streetCase } from './street'

export const readStreetCaseHandler = implement(readStreetCase, async ({ input, caller, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  return done({ case: presentStreet(found.value, actorOf(caller)) })
})
