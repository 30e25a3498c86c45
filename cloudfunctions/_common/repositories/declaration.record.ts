import type { DeclarationActor, DeclarationEvent, DeclarationState } from '@domain/declaration/declaration'
import type { Means } from '@domain/declaration/means.table'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import type { ArrivalMeasure, RiskLevel } from '@domain/policy/measures.table'
import type { Itinerary } from '@domain/status'

export interface DeclarationStep {
  at: Instant
  event: 'declare' | DeclarationEvent
  by: DeclarationActor
}

/** One document of `declarations` 预申报. Who, where from and where to is sealed; the rest is what rules and the street's list need. */
export interface DeclarationRecord {
  /** Keyed hash of the account and the count of its declarations: two cannot be made at once. */
  _id: string
  account: AccountId
  /** The count of this account's declarations, from 1. */
  count: number
  revision: number
  state: DeclarationState
  people: PersonId[]
  street: string
  arrivesOn: CivilDate
  means: Means
  /** Keyed hash of the place it begins in: journeys are counted by it. */
  origin: string
  /** The worst that was known of who travels. */
  bit: Itinerary
  level: RiskLevel
  /** What awaits them on arrival, as they were told. */
  measure: ArrivalMeasure
  days: number
  /** Revision of the settings that all of this was judged by last. */
  judgedBy: number
  /** It came to another answer after it was declared or changed: when, and which level it had before. */
  rejudged: { at: Instant; before: RiskLevel } | null
  /** Cases 核查 that its arrival opened, or found open. */
  cases: string[]
  /** A revision from which something may still have to follow; absent when nothing does (sparse index). */
  pending?: number
  /** A list of names, in the order of `people`. */
  namesCipher: string
  journeyCipher: string
  /** Version of the promise that was ticked. */
  promiseVersion: string
  declaredAt: Instant
  changedAt: Instant
  history: DeclarationStep[]
  /** For the TTL index: 28 days after the declared day of arrival (`rules.md` 3). */
  expiresAt: Date
}
