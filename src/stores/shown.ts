import type { Output } from '@contract/operation'
import type { Applicant, show } from '@contract/status/show'
import type { Instant } from '@domain/kernel/china-time'
import type { Decision, Worded } from '@domain/status'
import { WHEN_TEMPORARY_IS_OVER } from '@domain/status/temporary-pass'

export type { Applicant } from '@contract/status/show'
export type Answer = Output<typeof show>
/** The last answer of showing, kept on the phone for the time without network: masked names and codes, nothing else of a person. */
export interface Shown {
  /** When the server gave it. */
  at: Instant
  answer: Answer
}

/** What the code page needs to word a code. */
export type ApplicantCode = Worded & Pick<Decision, 'mark'>

/** A code that holds at an instant: never after its 失效时间, and no 临时通行 after its two hours. */
export function codeAt({ code, view, validUntil, temporaryUntil }: Applicant, now: Instant): ApplicantCode | undefined {
  if (view !== 'code' || code === null || validUntil === null || now >= validUntil) return undefined
  const isOver = temporaryUntil !== null && now >= temporaryUntil
  return { ...code, situation: code.situation as Decision['situation'], ...(isOver && WHEN_TEMPORARY_IS_OVER) }
}

/** Until when what is shown holds: 临时通行 ends before the validity of the itinerary. */
export const shownUntil = ({ situation }: ApplicantCode, { validUntil, temporaryUntil }: Applicant): Instant | null =>
  situation === 14 ? temporaryUntil : validUntil

/** What an applicant's part of the page shows at an instant. */
export type ApplicantView = 'code' | 'declare' | 'expired' | 'locked'

export function viewAt(applicant: Applicant, lockedUntil: Instant | null, now: Instant): ApplicantView {
  if (codeAt(applicant, now)) return 'code'
  if (lockedUntil !== null && now < lockedUntil) return 'locked'
  return applicant.updatedAt === null ? 'declare' : 'expired'
}

/** The one on display: the chosen one, else the worst, who comes first. */
export const currentOf = (applicants: readonly Applicant[], chosen: unknown): Applicant | undefined =>
  applicants.find(({ person }) => person === chosen) ?? applicants[0]

/** The one on display was not chosen: they come first because another's code says something better. */
export function isWorstFirst(applicants: readonly Applicant[], chosen: unknown, now: Instant): boolean {
  const current = currentOf(applicants, chosen)
  const code = current && codeAt(current, now)
  if (!code || chosen === current.person) return false
  const others = applicants.map((applicant) => codeAt(applicant, now))
  return others.some((other) => other && (other.colour !== code.colour || other.passage !== code.passage))
}

/** Travel was compared with other cities than today's: the end of this code does not move any more. */
export const isOutdated = ({ phones }: Answer, applicant: Applicant): boolean =>
  phones.some(({ phone, outdated }) => outdated && phone === applicant.phone)

/** Showing moves the end that is shown. */
export const isExtended = (answer: Answer, code: ApplicantCode, applicant: Applicant): boolean =>
  shownUntil(code, applicant) === applicant.validUntil && !isOutdated(answer, applicant)
