import type { HolderPerson, HolderPhone, HolderRecord, PersonFacts } from '../repositories/holder.record'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { type Colour, colourNow } from '@domain/linking/colour'
import { isProofLive } from '@domain/linking/proof'

/** A linked person with the phone whose bit and validity serve them now. */
export interface ShownPerson extends HolderPerson {
  reference: PersonRef
  facts: PersonFacts
  colour: Colour
  servedBy: PhoneRef
}

type PhoneEntry = [PhoneRef, HolderPhone]

/** The phone that serves links by face and passport, and confirmed ones whose own phone has lapsed. */
export const lastProved = ({ phones }: Pick<HolderRecord, 'phones'>): PhoneRef | undefined =>
  (Object.entries(phones) as PhoneEntry[]).reduce<PhoneEntry | undefined>(
    (last, entry) => (last && last[1].provedAt >= entry[1].provedAt ? last : entry),
    undefined,
  )?.[0]

/**
 * Who can be shown: people whose facts have arrived. Face and passport links, and confirmed links whose phone's proof has lapsed, are served by the
 * last proved phone; unconfirmed links of a lapsed phone are not shown any more (`rules.md` 2).
 */
export function shownPeople(holder: HolderRecord, now: Instant): ShownPerson[] {
  const fallback = lastProved(holder)
  return (Object.entries(holder.people) as [PersonRef, HolderPerson][]).flatMap(([reference, link]) => {
    const own = link.phone === null ? undefined : holder.phones[link.phone]
    const isOwnLive = own !== undefined && isProofLive(own.provedAt, now)
    const servedBy = isOwnLive ? link.phone : link.role === 'unconfirmed' && link.through === 'phone' ? null : fallback
    if (!link.facts || !servedBy) return []
    const { facts } = link
    return [{ ...link, reference, facts, servedBy, colour: colourNow(facts.colour, facts.colourAt, now) }]
  })
}
