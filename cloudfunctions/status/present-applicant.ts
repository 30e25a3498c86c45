import { open } from '@common/crypto/seal'
import { codeOf } from '@common/people/code'
import type { ShownPerson } from '@common/people/shown-people'
import type { HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'
import type { Applicant, PassAnchor } from '@contract/status/show'
import { endOf, isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { maskName } from '@domain/kernel/masking'
import { placeName } from '@domain/linking/place-name'
import { mayApplyTemporaryPass, maySendToGrassRoots } from '@domain/status/ways-open'
import { SENT_BACK_REASONS } from '@domain/verification/sent-back'
import { presentPass } from './present-pass'

export interface Moment {
  now: Instant
  /** The account is locked, and no validity of it runs. */
  isLocked: boolean
  /** The anchors that the phone sent. */
  anchors: readonly PassAnchor[]
}

/** One applicant. Of an unconfirmed person nothing but masked name and code leaves the functions (`rules.md` 1). */
export function presentApplicant(holder: HolderRecord, person: ShownPerson, { now, isLocked, anchors }: Moment): Applicant {
  const phone = holder.phones[person.servedBy]
  const isConfirmed = person.role !== 'unconfirmed'
  const running = isRunning(phone, now)
  const code = running ? codeOf(person, phone, now) : null
  const maskedName = maskName(open(person.nameCipher, places.name(holder._id, person.reference)))
  const anchor = anchors.find((sent) => sent.person === person.reference)
  return {
    person: person.reference,
    phone: person.servedBy,
    maskedName,
    role: person.role,
    source: isConfirmed ? sourceOf(person) : null,
    colourAt: isConfirmed ? person.facts.colourAt : null,
    view: running ? 'code' : isLocked ? 'locked' : 'expired',
    code,
    pass: presentPass({ person, phone, look: code, maskedName }, anchor, now),
    updatedAt: phone.shownAt,
    validUntil: endOf(phone),
    temporaryUntil: code?.situation === 14 && person.temporary ? person.temporary.until : null,
    ...sentBackOf(person),
    can: {
      confirm: isConfirmed ? null : person.confirmBy,
      sendToGrassRoots: maySendToGrassRoots({ role: person.role, code }),
      applyTemporaryPass: mayApplyTemporaryPass({ role: person.role, code }),
    },
  }
}

const sourceOf = ({ facts: { source } }: ShownPerson): Applicant['source'] => source && { ...source, place: placeName(source.place) }

const sentBackOf = ({ role, facts }: ShownPerson): Pick<Applicant, 'sentBack'> =>
  role !== 'unconfirmed' && facts.case?.sentBack ? { sentBack: SENT_BACK_REASONS[facts.case.sentBack] } : {}
