import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import type { Exposure } from '@domain/linking/exposure'
import type { Paper } from '@domain/linking/paper'
import type { Reading } from '@domain/linking/source'
import type { CaseStanding } from '@domain/verification/case'

/** 集卡车司机 and 健康码白名单; absent: not on the list. */
export interface ListStanding {
  truckUntil?: Instant
  whitelistUntil?: Instant
}

/** So many accounts may show one person (`rules.md` 13). */
export const HOLDERS_AT_MOST = 50

/** One document of `persons`: what is known of a person, whoever shows them. Every change of facts raises `revision`. */
export interface PersonRecord {
  _id: PersonId
  revision: number
  /** The accounts that show this person; the document goes with the last of them. */
  holders: AccountId[]
  paper: Paper
  documentCipher: string
  nameCipher: string
  /** Who applied for this person's code, by the newest record; null when they did so themselves. */
  agent: PersonId | null
  readings: Reading[]
  exposures: Exposure[]
  /** The newest case, as far as a code depends on it. */
  case?: CaseStanding
  /** White lists: until when the person stands on each. */
  lists?: ListStanding
  /** Nobody else asks the registries about this person before. */
  refreshClaimedUntil: Instant
  /** Passage has fallen: running passes are to be denied; until that is done. */
  denyPending?: boolean
  /** A revision that has not yet reached every holder; absent when all have it (sparse index). */
  fanPending?: number
}

/** What an answer from outside, a case or a list can change. */
export type PersonChange = Partial<Pick<PersonRecord, 'agent' | 'readings' | 'exposures' | 'lists' | 'nameCipher' | 'denyPending'>> & {
  /** `undefined`: it is forgotten. */
  case?: CaseStanding | undefined
}
