import type { Analysis } from '@domain/declaration/analysis'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PhoneId } from '@domain/kernel/ids'

/** One document of `analyses` 研判: where the risk analysis of an account's phone stands. What was answered is kept joined, and no place at all. */
export interface AnalysisRecord {
  _id: AccountId
  /** Its own, whatever began anew since: with it an analysis differs from one before that was removed. */
  createdAt: Instant
  revision: number
  phone: PhoneId
  analysis: Analysis
  /** With what it goes on; gone as soon as it does not run. */
  secrets?: AnalysisSecrets
  /** When something happens to it by itself; absent when nothing does (sparse index). */
  dueAt?: Instant
  /** For the TTL index. */
  expiresAt: Date
}

export interface AnalysisSecrets {
  phoneCipher: string
  consentVersion: string
  /** The code that was typed last, while it may have to be asked with again. */
  codeCipher?: string
}
