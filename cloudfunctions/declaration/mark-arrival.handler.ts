import { actorOf } from '@common/identity/streets'
import { isOwn } from '@common/people/is-own'
import { implement } from '@common/pipeline/implement'
import { markArrival } from '@contract/declaration/mark-arrival'
import { done } from '@domain/kernel/result'
import { move } from './move'
import { presentArrival } from './present-declaration'
import { streetDeclaration } from './street'

export const markArrivalHandler = implement(markArrival, async ({ input: { declaration, revision, event }, caller, now, about }) => {
  const found = await streetDeclaration(caller, declaration)
  if (!found.ok) return found
  const { people, account: declarer } = found.value
  about(...people)
  const doing = { event, by: actorOf(caller), isOwn: await isOwn(caller.account, people, declarer) }
  const moved = await move(found.value, { revision, move: doing }, now)
  return moved.ok ? done({ arrival: await presentArrival(moved.value, caller, now) }) : moved
})
