import type { Answer, Applicant } from '@/stores/shown'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { decide, type Facts } from '@domain/status'
import { TEMPORARY_PASS_SERVES } from '@domain/status/temporary-pass'

const VALIDITY = 6 * HOUR
const phone = '0000000000000002' as PhoneRef

type PhoneShown = Answer['phones'][number]

/** A phone whose travel was authorised just now. */
export const phoneAt = (now: Instant, differing: Partial<PhoneShown> = {}): PhoneShown => ({
  phone,
  maskedPhone: '138****0021',
  validity: 'running',
  updatedAt: now,
  validUntil: now + VALIDITY,
  outdated: false,
  ...differing,
})

/** What showing answers to an account with these people. */
export const answerWith = (now: Instant, applicants: Applicant[], differing: Partial<Answer> = {}): Answer => ({
  applicants,
  leftOut: 0,
  phones: [phoneAt(now)],
  setTag: null,
  listTime: null,
  lockedUntil: null,
  refreshDue: false,
  ...differing,
})

/** Somebody of whom these facts are known since just now. */
export function applicantWith(now: Instant, facts: Facts, differing: Partial<Applicant> = {}): Applicant {
  const { itinerary, verification, negativeTest } = facts
  const { situation, colour, mark, passage } = decide(facts)
  return {
    person: '0000000000000001' as PersonRef,
    phone,
    maskedName: '陈*明',
    role: 'self',
    source: { registry: 'wenzhou', place: { zh: '温州市', en: 'Wenzhou' } },
    colourAt: now,
    view: 'code',
    code: { situation, colour, mark, passage, itinerary, verification, negativeTest },
    pass: 'none',
    updatedAt: now,
    validUntil: now + VALIDITY,
    temporaryUntil: facts.temporaryPass ? now + TEMPORARY_PASS_SERVES : null,
    can: { confirm: null, sendToGrassRoots: true, applyTemporaryPass: true },
    ...differing,
  }
}

/** Of whom there is no code to show, and why; `updatedAt`: when their travel was authorised, if ever. */
export const withoutCode = (view: 'declare' | 'expired' | 'locked', updatedAt: Instant | null): Partial<Applicant> => ({
  view,
  code: null,
  updatedAt,
  validUntil: updatedAt && updatedAt + VALIDITY,
})
