import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import type { Settings } from '@common/settings/settings'
import type { Output } from '@contract/operation'
import type { Applicant, show, ShownPhone } from '@contract/status/show'
import { isShown } from '@domain/declaration/declaration'
import { endOf, isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import type { PhoneRef } from '@domain/kernel/ids'
import { maskPhone } from '@domain/kernel/masking'
import { chooseApplicants } from '@domain/linking/applicants'
import { isRefreshDue } from '@domain/linking/colour'
import { noticeAt, officeRules } from '@domain/policy/policy'
import { open } from '@common/crypto/seal'
import { shownPeople } from '@common/people/shown-people'
import { places } from '@common/repositories/places'
import { type Moment, presentApplicant } from './present-applicant'

/** Everything that one showing says: computed in memory from one document and the settings. */
export function presentHolder(
  holder: HolderRecord | undefined,
  { compared, policy }: Settings,
  moment: Pick<Moment, 'now' | 'anchors'>,
): Output<typeof show> {
  const { now } = moment
  const notice = noticeAt(policy, now)
  const answer = {
    setTag: compared?.setTag ?? null,
    listTime: compared?.listTime ?? null,
    ...(notice && { notice }),
    ...officeRules(policy),
  }
  if (!holder) return { ...answer, applicants: [], leftOut: 0, phones: [], lockedUntil: null, refreshDue: false }
  const { declared } = holder
  const phones = (Object.entries(holder.phones) as [PhoneRef, HolderPhone][]).sort(([, one], [, other]) => other.provedAt - one.provedAt)
  const lockedUntil = holder.lockedUntil > now ? holder.lockedUntil : null
  const isLocked = lockedUntil !== null && !phones.some(([, phone]) => isRunning(phone, now))
  const { shown, leftOut } = chooseApplicants(shownPeople(holder, now))
  const applicants = shown.map((person) => presentApplicant(holder, person, { ...moment, isLocked }))
  return {
    ...answer,
    ...(declared && isShown(declared, now) && { arrivesOn: declared.arrivesOn }),
    ...(applicants.some(isRestricted) && { gathering: policy.gathering }),
    applicants,
    leftOut,
    phones: phones.map(([reference]) => presentPhone(holder, reference, { setTag: answer.setTag, now })),
    lockedUntil,
    refreshDue: shown.some(({ facts }) => isRefreshDue(facts.colourAt, now)),
  }
}

const isRestricted = ({ code }: Applicant) => code?.passage === 'by-place'

function presentPhone(holder: HolderRecord, reference: PhoneRef, { setTag, now }: { setTag: string | null; now: Instant }): ShownPhone {
  const phone = holder.phones[reference]
  return {
    phone: reference,
    maskedPhone: maskPhone(open(phone.phoneCipher, places.phone(holder._id, reference))),
    validity: isRunning(phone, now) ? 'running' : 'expired',
    updatedAt: phone.shownAt,
    validUntil: endOf(phone),
    outdated: phone.setHash !== setTag,
  }
}
