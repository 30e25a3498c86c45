import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonRef, PhoneRef } from '@domain/kernel/ids'
import type { Language } from '@domain/kernel/language'
import type { MessageKind } from '@domain/messages/message'
import type { TemporaryPass } from '@domain/status/temporary-pass'
import type { JourneyNews, Seen } from '@domain/messages/messages.table'

/** Where messages are sent: browsers get none. */
export type MessagePlatform = 'wechat' | 'alipay'

/** One document of `messagePermissions`: what an account allowed, and where its messages go. */
export interface PermissionRecord {
  _id: AccountId
  platform: MessagePlatform
  /** Openid or user id: without it nothing can be sent. */
  userCipher: string
  language: Language
  /** So many messages of each kind may still come. */
  left: Record<MessageKind, number>
  /** When a validity of the account is to be looked at next; absent when none runs (sparse index). */
  lookAt?: Instant
}

/** What became of a message; `dropped`: there was nothing to tell any more; `joined`: an earlier one told it. */
export type MessageOutcome = 'sent' | 'dropped' | 'joined' | 'refused' | 'wrong' | 'unsure' | 'given-up'

interface Waiting {
  /** Names the change, so that it is entered once: see `messages.repository.ts`. */
  _id: string
  account: AccountId
  /** When it was entered; of an end that was known before, when it comes. */
  at: Instant
  attempts: number
  /** When it is to be sent; absent when it is being sent, or was (sparse index). */
  nextAt?: Instant
  outcome?: MessageOutcome
  /** For the TTL index: long after nobody can enter the same change again. */
  expiresAt: Date
}

/** One document of `messages`: a change that an account is to be told of. The words are found when it is sent, so that they are true then. */
export type MessageRecord = SituationMessage | ValidityMessage | JourneyMessage

export interface SituationMessage extends Waiting {
  kind: 'situation'
  person: PersonRef
  /** What their code said here before. */
  from: Seen
  /** The facts that changed it: until the account has them, there is nothing to tell. */
  revision: number
  /** That it ends is the change; absent of all others. */
  temporary?: TemporaryPass
}

export interface ValidityMessage extends Waiting {
  kind: 'validity'
  phone: PhoneRef
  end: Instant
}

/** News of the account's analysis, or of a declaration. */
export interface JourneyMessage extends Waiting {
  kind: 'journey'
  news: JourneyNews
  declaration?: string
  /** Of the analysis: one after a removed one counts its revisions from 1 again. */
  analysisCreatedAt?: Instant
  /** Of what it is about: until that has come so far, there is nothing to tell. */
  revision: number
}
