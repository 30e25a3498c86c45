import type { Role } from '@domain/access/rights.table'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import type { OrderState } from '@domain/work-order/order'

/** One document of `orders` 政务工单. Whose code it is and what was written are sealed. */
export interface OrderRecord {
  /** Keyed hash of the person and the count of their orders: two cannot be open at once. Our number towards the government. */
  _id: string
  person: PersonId
  /** The count of this person's orders, from 1. */
  count: number
  state: OrderState
  /** The government's number; null before it has one. */
  number: string | null
  raisedBy: AccountId
  role: Role
  documentCipher: string
  descriptionCipher: string
  answerCipher?: string
  openedAt: Instant
  changedAt: Instant
  /** When the interface last said how it stands; absent until it did. */
  askedAt?: Instant
  /** When somebody last had it asked, whatever came of it. */
  triedAt?: Instant
  /** When the job looks at it next; absent when nothing is left to do (sparse index). */
  lookAt?: Instant
  /** For the TTL index: 28 days after closing, 90 days when nobody ever closed it. */
  expiresAt: Date
}
