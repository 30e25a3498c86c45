import { open } from '@common/crypto/seal'
import { factsOf } from '@common/people/facts'
import { implement } from '@common/pipeline/implement'
import type { HolderPerson, PersonFacts } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { claimRefresh, readPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import { refreshColours } from '@contract/linking/refresh-colours'
import type { Instant } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { APPLICANTS_AT_MOST } from '@domain/linking/applicants'
import { colourNow, isRefreshDue } from '@domain/linking/colour'
import { askRegistries } from './ask-registries'
import { learn } from './learn'
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
  const person = await readPerson(personId)
  if (!person) return false
  const question = {
    paper: person.paper,
    documentNumber: open(person.documentCipher, places.personDocument(personId)),
    name: open(person.nameCipher, places.personName(personId)),
    ...(through === 'face' && { livePhone }),
  }
  const changed = await learn(personId, await askRegistries(question, now), now)
  return changed !== undefined && factsOf(changed, now).colour !== shownColour(facts, now)
}
