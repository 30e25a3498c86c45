import type { Language } from '@domain/kernel/language'
import type { MessageKind } from '@domain/messages/message'
import type { MessageWords } from '@domain/messages/words'
import type { Down, DownReason } from './answer'

export interface OutgoingMessage {
  /** Openid of WeChat, user or open id of Alipay. */
  user: string
  kind: MessageKind
  words: MessageWords
  language: Language
}

/**
 * What became of a message. `refused`: the person has no permission left there. `wrong`: it will be refused in the same way next time. `not-sent`: it
 * certainly was not, and may be tried again. `unsure`: it may be on its way, so it is not.
 */
export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'refused' }
  | { kind: 'wrong'; code: string }
  | { kind: 'not-sent'; why: DownReason }
  | { kind: 'unsure'; why: DownReason }

/** Messages to one platform's users, each by the template of its kind. */
export interface MessageSender {
  send(message: OutgoingMessage): Promise<SendOutcome>
}

/** A template as the platform approved it: its id, and in which of its fields each part of the words stands. */
export interface Template {
  id: string
  fields: Readonly<Record<keyof MessageWords, string>>
}
export type Templates = Readonly<Record<MessageKind, Template>>

/** What a tap on a message opens. */
export const MESSAGE_PAGE = 'pages/code/index'

/** After these nobody took the message in; after others somebody may have. */
const NEVER_TAKEN_IN: readonly DownReason[] = ['unreachable', 'http', 'busy', 'refused', 'resting']

export const notAnswered = ({ why }: Down): SendOutcome => ({ kind: NEVER_TAKEN_IN.includes(why) ? 'not-sent' : 'unsure', why })

/** `{"thing1":{"value":"…"}}`: both platforms fill a template like this. */
export const filled = ({ fields }: Template, words: MessageWords): Record<string, { value: string }> =>
  Object.fromEntries(Object.entries(fields).map(([part, field]) => [field, { value: words[part as keyof MessageWords] }]))
