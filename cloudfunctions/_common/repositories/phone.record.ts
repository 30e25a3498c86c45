import type { Instant } from '@domain/kernel/china-time'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import type { Itinerary } from '@domain/status'

/** The code that the ministry sent last; the query that uses it names the same `queryId` and time. */
export interface SentCodeRecord {
  queryId: string
  sentAt: Instant
  /** Tries that were not right, or are not answered yet: of each account, by its reference of this phone, and of all. */
  tries: Record<PhoneRef, number>
  triesOfAll: number
  /** What the code was answered with: the ministry takes each code once. */
  used?: UsedCode
}

/** A code that was right, and its answer: kept here first, so that an answer that could not be kept further on is not lost. */
export interface UsedCode {
  /** The account that proved the phone by it. */
  by: PhoneRef
  /** Keyed hash of the code. */
  key: string
  itinerary: Itinerary
  /** Tag of the cities that were asked about. */
  setTag: string
  at: Instant
}

/** One document of `phones`: the ministry sends one code a phone, whoever asked for it. */
export interface PhoneRecord {
  _id: PhoneId
  /** When codes were really sent to it. */
  sends: Instant[]
  /** Until when it gets no codes for accounts that have not proved it; 0 when it does. */
  limitedUntil: Instant
  /** Somebody is asking for a code until then at the latest. */
  reservedUntil: Instant
  code?: SentCodeRecord
}
