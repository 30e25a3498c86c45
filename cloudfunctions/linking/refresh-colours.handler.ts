import { askColour } from '@common/people/ask-colour'
import { factsOf } from '@common/people/facts'
import { implement } from '@common/pipeline/implement'
import type { HolderPerson, PersonFacts } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { claimRefresh } from '@common/repositories/persons.repository'
import { refreshColours } from '@contract/linking/refresh-colours'
import type { Instant } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { APPLICANTS_AT_MOST } from '@domain/linking/applicants'
import { colourNow, isRefreshDue } from '@domain/linking/colour'
import { ownPhone } from './own-phone'

/** Asks for the colours that are too old, of as many people as are shown. What did not answer stays as it was. */
export const refreshColoursHandler = implement(refreshColours, async ({ caller, now }) => {
  const holder = await readHolder(caller.account)
  const people = Object.values(holder?.people ?? {}).filter(({ facts }) => isRefreshDue(facts?.colourAt ?? null, now))
  const livePhone = holder && ownPhone(holder)
  const changes = await Promise.all(people.slice(0, APPLICANTS_AT_MOST).map((link) => refresh(link, livePhone, now)))
  return done({ changed: changes.filter(Boolean).length })
})

const shownColour = (facts: PersonFacts | undefined, now: Instant) => facts && colourNow(facts.colour, facts.colourAt, now)

/** `true` when the person has another colour now. */
async function refresh({ personId, facts, through }: HolderPerson, livePhone: string | undefined, now: Instant): Promise<boolean> {
  if (!(await claimRefresh(personId, now))) return false
  const asked = await askColour(personId, through === 'face' ? livePhone : undefined, now)
  return asked?.changed !== undefined && factsOf(asked.changed, now).colour !== shownColour(facts, now)
}
