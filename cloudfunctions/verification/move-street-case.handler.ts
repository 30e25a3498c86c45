import { seal } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { moveStreetCase, type StreetMove } from '@contract/verification/move-street-case'
import { isStreet } from '@domain/divisions'
import { type ErrorCode, failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { type CaseChange, move } from './move'
import { presentStreet } from './present-case'
import { actorOf, stillTheirs, streetCase } from './street'

export const moveStreetCaseHandler = implement(moveStreetCase, async ({ input, caller, now, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  const fault = faultOf(input.move)
  if (fault) return failed(failure(fault))
  const actor = actorOf(caller)
  const moved = await move(
    found.value,
    {
      revision: input.revision,
      move: { event: input.move.event, by: actor, hasTwoChecks: hasTwoChecks(input.move) },
      change: changeOf(input.case, input.move),
    },
    now,
  )
  if (!moved.ok) return moved
  return done({ case: stillTheirs(caller, moved.value) ? presentStreet(moved.value, actor) : null })
})

function faultOf(asked: StreetMove): ErrorCode | undefined {
  if (asked.event === 'transfer' && !isStreet(asked.street)) return 'STREET_UNKNOWN'
  return asked.event === 'control' && asked.measure.to < asked.measure.from ? 'CASE_FORM_INVALID' : undefined
}

const hasTwoChecks = (asked: StreetMove): boolean => 'checks' in asked && TWO_CHECK_KEYS.every((key) => asked.checks.includes(key))

/** What a move writes beside the state. */
function changeOf(id: string, asked: StreetMove): CaseChange {
  switch (asked.event) {
    case 'control':
      return {
        measure: asked.measure.kind,
        until: asked.measure.to,
        measureCipher: seal(JSON.stringify(asked.measure), places.caseMeasure(id)),
      }
    case 'return':
      return { isCleared: asked.didNotTravel }
    case 'confirm-negative':
      return { negativeTest: true }
    case 'transfer':
      return { street: asked.street }
    default:
      return {}
  }
}
