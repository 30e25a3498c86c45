import { HOUR } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import type { Answer, Applicant } from '@/stores/shown'
import { NOON } from './in-hand'

export const PHONE = 'a000000000000001' as PhoneRef
export const VALID_UNTIL = NOON + 6 * HOUR
export const GREEN = {
  situation: 1,
  colour: 'green',
  mark: 'tick',
  passage: 'yes',
  itinerary: 'clear',
  verification: 'none',
  negativeTest: false,
} as const

/** Somebody green who may pass, until six hours after noon; what is given differs. */
export const applicant = (more: Partial<Applicant> = {}): Applicant => ({
  person: 'b000000000000001' as PersonRef,
  phone: PHONE,
  maskedName: '陈*明',
  role: 'self',
  source: { registry: 'wenzhou', place: { zh: '温州市', en: 'Wenzhou' } },
  colourAt: NOON,
  view: 'code',
  code: GREEN,
  pass: 'none',
  updatedAt: NOON,
  validUntil: VALID_UNTIL,
  temporaryUntil: null,
  can: { confirm: null, sendToGrassRoots: true, applyTemporaryPass: true },
  ...more,
})

/** What showing answers for these people. */
export const showing = (applicants: Applicant[], more: Partial<Answer> = {}): Answer => ({
  applicants,
  leftOut: 0,
  phones: [{ phone: PHONE, maskedPhone: '138****0021', validity: 'running', updatedAt: NOON, validUntil: VALID_UNTIL, outdated: false }],
  setTag: null,
  listTime: null,
  lockedUntil: null,
  refreshDue: false,
  ...more,
})
