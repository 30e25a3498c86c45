import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import type { Measure } from '@domain/status'
import type { CaseEvent, CaseState } from '@domain/verification/case'

export interface CaseStep {
  at: Instant
  event: 'open' | CaseEvent
  by: 'holder' | 'venue' | 'grid' | 'office'
}

/** One document of `cases` 核查. Who, where and what was written are sealed; the rest is what rules and worklists need. */
export interface CaseRecord {
  /** Keyed hash of the person and the count of their cases: two cannot be opened at once. */
  _id: string
  person: PersonId
  /** The count of this person's cases, from 1. */
  count: number
  revision: number
  state: CaseState
  street: string
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
  /** Documents of `files`: reports with the form and the signature; reports that came after closing. */
  photos: string[]
  signature: string
  laterPhotos?: string[]
  /** Version of the promise that was ticked. */
  promiseVersion: string
  openedAt: Instant
  changedAt: Instant
  closedAt?: Instant
  history: CaseStep[]
  /** A revision that the person's record does not know yet; absent when it does (sparse index). */
  untold?: number
  /** For the TTL index: 28 days after closing (`rules.md` 3). */
  expiresAt?: Date
}
