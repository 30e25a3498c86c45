import { actorOf, isTheirs } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { moveStreetCase } from '@contract/verification/move-street-case'
import { done } from '@domain/kernel/result'
import { presentStreet } from './present-case'
import { streetCase } from './street'
import { stepOf } from '@domain/verification/workflow'
import { moveAsStaff } from './street-move'

export const moveStreetCaseHandler = implement(moveStreetCase, async ({ input, caller, now, about, note }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  note({ event: stepOf(found.value.state, input.move.event) })
  const moved = await moveAsStaff(found.value, input, caller, now)
  if (!moved.ok) return moved
  return done({ case: isTheirs(caller, moved.value) ? presentStreet(moved.value, actorOf(caller), now) : null })
})
