import type { DeclarationActor, DeclarationEvent, DeclarationState } from '@domain/declaration/declaration'
import type { Means } from '@domain/declaration/means.table'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import type { RiskLevel } from '@domain/policy/measures.table'

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
  level: RiskLevel
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
