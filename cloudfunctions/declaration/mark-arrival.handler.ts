import { actorOf } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { markArrival } from '@contract/declaration/mark-arrival'
import { done } from '@domain/kernel/result'
import { move } from './move'
import { presentArrival } from './present-declaration'
import { isOwn, streetDeclaration } from './street'

export const markArrivalHandler = implement(markArrival, async ({ input: { declaration, revision, event }, caller, now, about }) => {
  const found = await streetDeclaration(caller, declaration)
  if (!found.ok) return found
  about(...found.value.people)
  const by = actorOf(caller)
  const moved = await move(found.value, { revision, move: { event, by, isOwn: await isOwn(caller, found.value) } }, now)
  return moved.ok ? done({ arrival: await presentArrival(moved.value, caller, now) }) : moved
})
