import { open } from '@common/crypto/seal'
import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'
import type { Applicant, ShownCode } from '@contract/status/show'
import { worstBit } from '@domain/itinerary/compared-set'
import { endOf, isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { maskName } from '@domain/kernel/masking'
import { decide, type Facts } from '@domain/status'
import type { ShownPerson } from './shown-people'

interface Moment {
  now: Instant
  /** The account is locked, and no validity of it runs. */
  isLocked: boolean
}

/** One applicant. Of an unconfirmed person nothing but masked name and code leaves the functions (`rules.md` 1). */
export function presentApplicant(holder: HolderRecord, person: ShownPerson, { now, isLocked }: Moment): Applicant {
  const phone = holder.phones[person.servedBy]
  const isConfirmed = person.role !== 'unconfirmed'
  const running = isRunning(phone, now)
  const code = running ? codeOf(person, phone, now) : null
  return {
    person: person.reference,
    phone: person.servedBy,
    maskedName: maskName(open(person.nameCipher, places.name(holder._id, person.reference))),
    role: person.role,
    source: isConfirmed ? person.facts.source : null,
    colourAt: isConfirmed ? person.facts.colourAt : null,
    view: running ? 'code' : isLocked ? 'locked' : 'expired',
    code,
    updatedAt: phone.shownAt,
    validUntil: endOf(phone),
    can: {
      confirm: person.confirmable && !isConfirmed,
      sendToGrassRoots: isConfirmed && code !== null && code.situation !== 12,
      applyTemporaryPass: isConfirmed && code?.situation === 10,
    },
  }
}

function codeOf({ facts, colour }: ShownPerson, phone: HolderPhone, now: Instant): ShownCode {
  const known: Facts = {
    healthColour: colour,
    itinerary: facts.exposedUntil > now ? worstBit([phone.itinerary, 'exposed']) : phone.itinerary,
    verification: facts.verification,
    measure: facts.measure,
    negativeTest: facts.negativeTest,
    truckDriver: (facts.truckUntil ?? 0) > now,
    healthWhitelist: (facts.whitelistUntil ?? 0) > now,
    temporaryPass: false,
    locked: false,
  }
  const { situation, mark, passage } = decide(known)
  const { itinerary, verification, negativeTest } = known
  return { situation, colour, mark, passage, itinerary, verification, negativeTest }
}
