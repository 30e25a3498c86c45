import { readKept } from '@/services/device/kept'
import { timer } from '@/services/device/timer'
import type { Instant } from '@domain/kernel/china-time'
import { COLOUR_WORDS, SITUATIONS, type Text, VERDICTS } from '@domain/status'
import { KEPT } from './kept-keys'
import { type Answer, type Applicant, type ApplicantCode, codeAt, currentOf, isExtended, isWorstFirst, type Shown } from './shown'

/** What the first picture shows. */
export interface KeptPicture {
  applicant: Applicant
  code: ApplicantCode
  /** Everybody linked. */
  count: number
  isWorstFirst: boolean
  isExtended: boolean
  /** By the server's clock, as far as the phone knows it. */
  now: Instant
}

/**
 * The code that was shown last, while it holds. `read`: what the phone keeps under a key; `phoneNow`: its own clock. What is kept is checked by hand and only
 * as far as it is drawn: an older version may have kept it in another form, and then the first picture is the empty one.
 */
export function keptPicture(read: (key: string) => unknown, phoneNow: number): KeptPicture | undefined {
  const answer = answerIn(read(KEPT.shown))
  if (!answer) return undefined
  const { applicants } = answer
  const offset = read(KEPT.clockOffset)
  const now = phoneNow + (typeof offset === 'number' ? offset : 0)
  const chosen = read(KEPT.applicant)
  const applicant = currentOf(applicants, chosen)
  const code = applicant && codeAt(applicant, now)
  if (!code) return undefined
  return {
    applicant,
    code,
    count: applicants.length,
    isWorstFirst: isWorstFirst(applicants, chosen, now),
    isExtended: isExtended(answer, code, applicant),
    now,
  }
}

function answerIn(kept: unknown): Answer | undefined {
  const answer = (kept as Partial<Shown> | undefined)?.answer
  const canBe = Array.isArray(answer?.applicants) && Array.isArray(answer.phones) && answer.applicants.every(canBeDrawn)
  return canBe ? answer : undefined
}

const ROLES: readonly unknown[] = ['self', 'dependant', 'unconfirmed'] satisfies Applicant['role'][]
const REGISTRIES: readonly unknown[] = ['wenzhou', 'zhejiang', 'national'] satisfies NonNullable<Applicant['source']>['registry'][]

const isTime = (value: unknown) => value === null || typeof value === 'number'

/** An earlier version kept a text of one language. */
const isText = (text: Partial<Text> | undefined) => typeof text?.zh === 'string'

const isSource = (source: Applicant['source'] | undefined) =>
  source === null || (REGISTRIES.includes(source?.registry) && isText(source?.place))

const isWorded = (code: Applicant['code'] | undefined) =>
  code === null || (code !== undefined && code.situation in SITUATIONS && code.colour in COLOUR_WORDS && code.passage in VERDICTS)

const canBeDrawn = ({ maskedName, role, source, code, validUntil, updatedAt, temporaryUntil }: Partial<Applicant>): boolean =>
  typeof maskedName === 'string' &&
  ROLES.includes(role) &&
  isSource(source) &&
  isWorded(code) &&
  [validUntil, updatedAt, temporaryUntil].every(isTime)

/** What this phone can show at once, before anything else is loaded. */
export const pictureHere = (): KeptPicture | undefined => keptPicture(readKept, timer.now())
