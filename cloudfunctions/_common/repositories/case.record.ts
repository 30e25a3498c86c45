import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import type { Measure } from '@domain/status'
import type { MeasureStep } from '@domain/verification/measure-change'
import type { CaseState, CaseStepEvent } from '@domain/verification/case'
import type { TwoCheck } from '@domain/verification/two-checks'

export interface CaseStep {
  at: Instant
  event: CaseStepEvent
  by: 'holder' | 'venue' | 'grid' | 'office'
  /** Where a transfer led. */
  street?: string
  reasonCipher?: string
  /** What was written of a measure. */
  measure?: MeasureStep
  /** 两查两问, which of them were done for a 黄问号. */
  checks?: TwoCheck[]
}

/** Health on one day. */
export interface DayRecord {
  at: Instant
  noteCipher: string
}

/** One document of `cases` 核查. Who, where and what was written are sealed; the rest is what rules and worklists need. */
export interface CaseRecord {
  /** Keyed hash of person and signature; two cannot be opened at once, because person and count are unique. */
  _id: string
  person: PersonId
  /** The count of this person's cases, from 1. */
  count: number
  revision: number
  state: CaseState
  street: string
  /** Rank of the risk, for the order of worklists. */
  risk: number
  /** Keyed hashes: of the full name, of the phone, of the last characters of the document within the street. */
  searchKeys: string[]
  /** Keyed hash of account and address: who lives together, when they are of one street. */
  household: string
  /** The travel was not on record when it was opened (黄问号). */
  isQuestion: boolean
  negativeTest: boolean
  isCleared?: boolean
  measure?: Measure
  /** Last day of the measure. */
  until?: CivilDate
  measureCipher?: string
  nameCipher: string
  documentCipher: string
  formCipher: string
  /** Documents of `files`: reports with the form and the signature; reports that came after closing. Nobody signs a case that an arrival opens. */
  photos: string[]
  signature?: string
  laterPhotos?: string[]
  /** Version of the promise that was ticked; of an arrival it lies in the declaration. */
  promiseVersion?: string
  openedAt: Instant
  changedAt: Instant
  closedAt?: Instant
  history: CaseStep[]
  healthNotes?: Record<CivilDate, DayRecord>
  /** A revision that the person's record does not know yet; absent when it does (sparse index). */
  untold?: number
  /** For the TTL index: 28 days after closing (`rules.md` 3). */
  expiresAt?: Date
}

/** Cases of one household, where it lives now. */
export const isTogether = (one: CaseRecord, other: CaseRecord | undefined): boolean =>
  one.household === other?.household && one.street === other.street
